package br.com.connectenergy.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.local.http.HttpProbe;
import br.com.connectenergy.local.net.LoopbackPort;
import br.com.connectenergy.local.testworld.MailCatcher;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherServerTest {
    private static final String ANA = "ana@empresa.example";

    @TempDir
    Path folder;

    private final int smtpPort = LoopbackPort.anyFree();
    private final int httpPort = LoopbackPort.anyFree();
    private final MailCatcher catcher = new MailCatcher("http://127.0.0.1:" + httpPort);
    private MailCatcherServer server;

    @BeforeEach
    void start() throws IOException {
        server = MailCatcherServer.start(folder, smtpPort, httpPort);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsWhatWasSent() throws Exception {
        send(ANA, "Confirme seu e-mail", "Clique em http://localhost/confirmar-email?token=a&b=1 até amanhã.");
        send("bia@empresa.example", "Outra", "texto");

        assertThat(catcher.all()).hasSize(2);
        assertThat(catcher.to("ANA@empresa.example")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Confirme seu e-mail");
            assertThat(mail.text()).contains("token=a&b=1 até amanhã");
            assertThat(mail.messageId()).isNotBlank();
            assertThat(mail.to()).containsExactly(ANA);
        });
        assertThat(HttpProbe.get("http://127.0.0.1:" + httpPort + "/").orElseThrow())
                .contains("Confirme seu e-mail", "<a href=\"http://localhost/confirmar-email?token=a&amp;b=1\">");
    }

    @Test
    void keepsItsMailsOverARestartUntilTheyAreDeleted() throws Exception {
        send(ANA, "Um", "texto");
        server.close();
        start();
        send(ANA, "Dois", "texto");

        assertThat(catcher.to(ANA)).extracting(MailCatcher.Mail::subject).containsExactly("Um", "Dois");
        catcher.clear();
        assertThat(catcher.all()).isEmpty();
    }

    @Test
    void refusesAsOftenAsOrdered() throws Exception {
        catcher.refuse(1);

        assertThatThrownBy(() -> send(ANA, "Um", "texto")).hasMessageContaining("451");
        send(ANA, "Dois", "texto");
        assertThat(catcher.all()).extracting(MailCatcher.Mail::subject).containsExactly("Dois");
    }

    @Test
    void aSenderWhoHearsNothingMayHaveBeenHeard() throws Exception {
        catcher.closeBeforeReply(1);

        assertThatThrownBy(() -> send(ANA, "Um", "texto")).isInstanceOf(MessagingException.class);
        assertThat(catcher.all()).hasSize(1);
    }

    private void send(String to, String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(smtpPort));
        settings.put("mail.smtp.timeout", "10000");
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("nao-responda@connect.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
