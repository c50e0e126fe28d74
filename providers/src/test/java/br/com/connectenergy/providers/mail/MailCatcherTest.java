package br.com.connectenergy.providers.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.MailNotAccepted;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.local.mail.MailCatcherServer;
import br.com.connectenergy.local.net.LoopbackPort;
import br.com.connectenergy.providers.Control;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mailer against the mail catcher of the local world, over real SMTP. */
class MailCatcherTest {

    private static final UUID ID = UUID.fromString("0192f3a0-0000-7000-8000-00000000000b");
    private static final MailMessage MAIL = new MailMessage(
            ID,
            EmailAddress.of("contato@padaria.com.br"),
            NotificationKind.EMAIL_PROOF_REQUESTED,
            Map.of(
                    "protocol", "CE-R-2026-000007",
                    "legalName", "PADARIA AÇÚCAR & CIA",
                    "token", "t0ken",
                    "dueAt", "2026-11-29T02:30:00Z"),
            1);

    @TempDir
    private Path folder;

    private MailCatcherServer catcher;
    private Control inbox;
    private SmtpMailer mailer;

    @BeforeEach
    void start() throws Exception {
        int smtp = LoopbackPort.anyFree();
        int http = LoopbackPort.anyFree();
        catcher = MailCatcherServer.start(folder, smtp, http);
        inbox = new Control(http);
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtp);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        mailer = new SmtpMailer(
                sender,
                new InternetAddress("Connect Energy <nao-responda@connectenergy.com.br>"),
                MailTexts.load(URI.create("https://portal.example.br")));
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void arrivesWithItsWordsAndItsOwnMessageId() {
        mailer.send(MAIL);
        JsonNode mail = messages().get(0);
        assertThat(mail.path("messageId").asString()).contains(ID + "@connectenergy.com.br");
        assertThat(mail.path("to").toString()).contains("contato@padaria.com.br");
        assertThat(mail.path("subject").asString()).isEqualTo("Confirme o seu e-mail: cadastro CE-R-2026-000007");
        assertThat(mail.path("text").asString())
                .contains("PADARIA AÇÚCAR & CIA")
                .contains("https://portal.example.br/confirmar-email?token=t0ken");
    }

    @Test
    void isSurelyNotAcceptedWhenTheCatcherRefusesAndArrivesOnceWhenItIsSentAgain() {
        inbox.fault("{\"path\":\"/smtp\",\"mode\":\"refuse\",\"count\":1}");
        MailNotAccepted refused =
                Objects.requireNonNull(catchThrowableOfType(MailNotAccepted.class, () -> mailer.send(MAIL)));
        assertThat(refused.permanent()).isFalse();
        assertThat(messages()).isEmpty();
        mailer.send(MAIL);
        assertThat(messages()).hasSize(1);
    }

    @Test
    void hasAnUnknownOutcomeWhenTheCatcherTakesItAndHangsUp() {
        inbox.fault("{\"path\":\"/smtp\",\"mode\":\"close\",\"count\":1}");
        assertThatThrownBy(() -> mailer.send(MAIL)).isInstanceOf(MailOutcomeUnknown.class);
        assertThat(messages()).hasSize(1);
    }

    @Test
    void hasAnUnknownOutcomeWhenTheCatcherIsTooSlowToAnswer() {
        inbox.fault("{\"path\":\"/smtp\",\"mode\":\"slow\",\"delayMillis\":3000,\"count\":1}");
        assertThatThrownBy(() -> mailer.send(MAIL)).isInstanceOf(MailOutcomeUnknown.class);
    }

    private JsonNode messages() {
        return JsonMapper.shared().readTree(inbox.get("/api/messages"));
    }
}
