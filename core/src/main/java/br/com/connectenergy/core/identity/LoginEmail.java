package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.EmailAddress;
import java.util.Locale;
import java.util.Optional;

/** The address a person signs in with: wholly lower case, so that one mailbox is one account; its text form is masked. */
public record LoginEmail(String value) {
    public static LoginEmail of(EmailAddress address) {
        return new LoginEmail(address.value().toLowerCase(Locale.ROOT));
    }

    public static Optional<LoginEmail> parse(String text) {
        return EmailAddress.parse(text).map(LoginEmail::of);
    }

    public EmailAddress address() {
        return EmailAddress.of(value);
    }

    @Override
    public String toString() {
        return address().masked();
    }
}
