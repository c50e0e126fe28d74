package br.com.connectenergy.providers.mail;

import br.com.connectenergy.core.notification.Mailer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mailer, in applications that are told an SMTP server in {@code spring.mail.host}. */
@AutoConfiguration(afterName = "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration")
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties({MailSettings.class, PortalSettings.class})
public class MailConfiguration {

    @Bean
    Mailer mailer(JavaMailSenderImpl smtp, MailSettings settings, PortalSettings portal) {
        return new SmtpMailer(smtp, settings.sender(), MailTexts.load(portal.portalUrl()));
    }
}
