package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.FieldError;
import java.util.List;

/** How a person wants to be called; personal data, so its text form hides it. */
public record DisplayName(String value) {
    private static final int MAX = 120;

    public DisplayName {
        boolean printable = value.codePoints().noneMatch(Character::isISOControl);
        if (value.isBlank() || value.length() > MAX || !printable)
            throw IdentityError.ACCOUNT_INVALID.refuse(List.of(new FieldError("displayName", "INVALID")));
    }

    public static DisplayName of(String text) {
        return new DisplayName(text.strip());
    }

    @Override
    public String toString() {
        return "DisplayName[hidden]";
    }
}
