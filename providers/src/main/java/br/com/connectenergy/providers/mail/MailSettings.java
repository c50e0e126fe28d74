package br.com.connectenergy.providers.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Who our mails come from, as a mailbox such as {@code Connect Energy <nao-responda@connectenergy.com.br>}. */
@Validated
@ConfigurationProperties("connectenergy.mail")
record MailSettings(
        @NotBlank @DefaultValue("Connect Energy <nao-responda@connectenergy.com.br>")
        String from) {

    InternetAddress sender() {
        try {
            InternetAddress[] mailboxes = InternetAddress.parse(from, true);
            if (mailboxes.length != 1) {
                throw new IllegalStateException("connectenergy.mail.from must be one mailbox");
            }
            return mailboxes[0];
        } catch (AddressException malformed) {
            throw new IllegalStateException("connectenergy.mail.from is not a mailbox", malformed);
        }
    }
}
