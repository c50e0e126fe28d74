package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.FieldError;
import java.util.List;

/** What a person calls a passkey; personal data, so its text form hides it. */
public record PasskeyLabel(String value) {
    private static final int MAX = 60;

    public PasskeyLabel {
        boolean printable = value.codePoints().noneMatch(Character::isISOControl);
        if (value.isBlank() || value.length() > MAX || !printable)
            throw IdentityError.ACCOUNT_INVALID.refuse(List.of(new FieldError("label", "INVALID")));
    }

    public static PasskeyLabel of(String text) {
        return new PasskeyLabel(text.strip());
    }

    @Override
    public String toString() {
        return "PasskeyLabel[hidden]";
    }
}
