package br.com.connectenergy.local.mail;

import br.com.connectenergy.local.http.FaultRule;
import br.com.connectenergy.local.http.FaultRules;
import br.com.connectenergy.local.process.DetachedProcess;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.Session;

/** One SMTP transaction: everything is accepted, unless a fault was ordered. */
final class IncomingMail implements MessageHandler {
    private final MessageContext context;
    private final MailStore store;
    private final FaultRules faults;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    IncomingMail(MessageContext context, MailStore store, FaultRules faults) {
        this.context = context;
        this.store = store;
        this.faults = faults;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream data) throws RejectException, IOException {
        byte[] raw = data.readAllBytes();
        Optional<FaultRule> fault = faults.next("/smtp");
        if (fault.isPresent()) misbehave(fault.get());
        store.keep(sender, recipients, raw);
        if (fault.isPresent() && fault.get().mode().equals("close")) hangUp();
        return null;
    }

    @Override
    public void done() {
        recipients.clear();
    }

    private static void misbehave(FaultRule fault) throws RejectException {
        switch (fault.mode()) {
            case "refuse" -> throw new RejectException(451, "4.3.0 simulated refusal");
            case "slow" -> DetachedProcess.pause(Duration.ofMillis(fault.delayMillis()));
            default -> {}
        }
    }

    /** The mail is kept, and the sender never learns it. */
    private void hangUp() throws IOException {
        if (context instanceof Session session) session.closeSocket();
    }
}
