package br.com.connectenergy.local.mail;

import br.com.connectenergy.local.http.Html;
import br.com.connectenergy.local.http.Reply;
import java.util.List;
import java.util.stream.Collectors;

/** The inbox as a page, newest mail first; addresses in a mail can be clicked. */
final class InboxPage {
    private static final int SHOWN = 200;

    private InboxPage() {}

    static Reply of(List<CaughtMail> mails) {
        String list =
                mails.reversed().stream().limit(SHOWN).map(InboxPage::article).collect(Collectors.joining());
        String head = "<p>" + mails.size() + " mensagens. Nenhuma saiu desta máquina. "
                + "<a href=\"/api/messages\">JSON</a></p>";
        return Html.page("Caixa de entrada local", head + list);
    }

    private static String article(CaughtMail mail) {
        return "<article><h2>" + Html.escape(mail.subject()) + "</h2><small>para "
                + Html.escape(String.join(", ", mail.to())) + " · de " + Html.escape(mail.from()) + " · "
                + mail.receivedAt() + "</small><pre>" + Html.linked(mail.text()) + "</pre></article>";
    }
}
