package br.com.connectenergy.providers.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.MailNotAccepted;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.shared.EmailAddress;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailerTest {

    private static final UUID ID = UUID.fromString("0192f3a0-0000-7000-8000-00000000000a");
    private static final MailMessage MAIL = mail("PADARIA DO SOL LTDA");

    private final ScriptedSmtp smtp = new ScriptedSmtp();
    private SmtpMailer mailer;

    @BeforeEach
    void connect() throws Exception {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtp.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        mailer = new SmtpMailer(
                sender,
                new InternetAddress("Connect Energy <nao-responda@connectenergy.com.br>"),
                MailTexts.load(URI.create("https://portal.example.br")));
    }

    @AfterEach
    void close() throws IOException {
        smtp.close();
    }

    @Test
    void sendsSubjectTextAndHtmlUnderAMessageIdThatIsAlwaysTheSame() throws Exception {
        mailer.send(MAIL);
        mailer.send(MAIL);
        assertThat(smtp.mails()).hasSize(2);
        for (String raw : smtp.mails()) {
            MimeMessage received = parse(raw);
            assertThat(received.getMessageID()).isEqualTo("<" + ID + "@connectenergy.com.br>");
            assertThat(received.getSubject()).isEqualTo("Cadastro CE-R-2026-000007 aprovado");
            assertThat(received.getFrom()).containsExactly(new InternetAddress("nao-responda@connectenergy.com.br"));
            assertThat(received.getAllRecipients()).containsExactly(new InternetAddress("contato@padaria.com.br"));
            assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(raw).contains("multipart/").contains("text/plain").contains("text/html");
        }
    }

    @Test
    void neverLetsAValueAddAHeaderOrAReader() throws Exception {
        mailer.send(mail("X\r\nBcc: outro@example.com\r\n\r\nhi"));
        MimeMessage received = parse(smtp.mails().getFirst());
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getAllRecipients()).hasSize(1);
    }

    @Test
    void refusesForGoodAMailThatCannotBeWritten() {
        MailMessage bare =
                new MailMessage(ID, EmailAddress.of("a@b.com.br"), NotificationKind.REGISTRATION_APPROVED, Map.of(), 1);
        assertThat(notAccepted(bare).permanent()).isTrue();
        assertThat(smtp.mails()).isEmpty();
    }

    @Nested
    class SurelyNotAccepted {

        @ParameterizedTest
        @CsvSource({"MAIL,451", "RCPT,450", "DATA,421", "END,452"})
        void forNowWhenTheServerSaysSo(String step, int code) {
            smtp.at(step, code + " not now");
            assertThat(notAccepted(MAIL).permanent()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"MAIL,550", "RCPT,550", "DATA,554", "END,552"})
        void forGoodWhenTheServerSaysSo(String step, int code) {
            smtp.at(step, code + " never");
            assertThat(notAccepted(MAIL).permanent()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA"})
        void forNowWhenTheServerHangsUpBeforeTheMail(String step) {
            smtp.at(step, ScriptedSmtp.HANG_UP);
            assertThat(notAccepted(MAIL).permanent()).isFalse();
        }

        @Test
        void forNowWhenNobodyListens() throws IOException {
            smtp.close();
            assertThat(notAccepted(MAIL).permanent()).isFalse();
        }
    }

    @Test
    void saysThatTheOutcomeIsUnknownWhenTheServerHangsUpAfterTheWholeMail() {
        smtp.at("END", ScriptedSmtp.HANG_UP);
        assertThatThrownBy(() -> mailer.send(MAIL))
                .isInstanceOf(MailOutcomeUnknown.class)
                .hasMessageNotContaining("padaria");
        assertThat(smtp.mails()).hasSize(1);
    }

    @Test
    void isContentWhenOnlyTheGoodbyeFails() {
        smtp.at("QUIT", ScriptedSmtp.HANG_UP);
        mailer.send(MAIL);
        assertThat(smtp.mails()).hasSize(1);
    }

    private MailNotAccepted notAccepted(MailMessage mail) {
        return Objects.requireNonNull(catchThrowableOfType(MailNotAccepted.class, () -> mailer.send(mail)));
    }

    private static MailMessage mail(String legalName) {
        return new MailMessage(
                ID,
                EmailAddress.of("contato@padaria.com.br"),
                NotificationKind.REGISTRATION_APPROVED,
                Map.of("protocol", "CE-R-2026-000007", "legalName", legalName),
                1);
    }

    private static MimeMessage parse(String raw) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
