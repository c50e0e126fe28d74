package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why something about an account is refused. */
public enum IdentityError implements DomainError {
    ACCOUNT_INVALID(Category.INVALID_SHAPE),
    ACCOUNT_EXISTS(Category.CONFLICT),
    EMAIL_NOT_PROVED(Category.CONFLICT),
    MEMBER_EXISTS(Category.CONFLICT),
    LAST_OWNER(Category.CONFLICT),
    TOTP_NOT_STARTED(Category.CONFLICT),
    LAST_FACTOR(Category.CONFLICT),
    PROVIDER_LINK_EXISTS(Category.CONFLICT),
    PASSWORD_WEAK(Category.RULE),
    CODE_REFUSED(Category.RULE),
    PASSKEY_REFUSED(Category.RULE),
    PROVIDER_REFUSED(Category.RULE),
    PROVIDER_UNKNOWN(Category.RULE),
    LINK_EXPIRED(Category.RULE),
    ROLES_NOT_OF_COMPANY(Category.RULE),
    STEP_UP_REQUIRED(Category.FORBIDDEN),
    NOT_OWNER(Category.FORBIDDEN),
    INVITED_ANOTHER_ADDRESS(Category.FORBIDDEN),
    ACCOUNT_ROLE_NOT_ALLOWED(Category.FORBIDDEN),
    ACCOUNT_NOT_FOUND(Category.NOT_FOUND),
    SESSION_NOT_FOUND(Category.NOT_FOUND),
    PASSKEY_NOT_FOUND(Category.NOT_FOUND),
    PROVIDER_LINK_NOT_FOUND(Category.NOT_FOUND),
    MEMBER_NOT_FOUND(Category.NOT_FOUND),
    INVITATION_NOT_FOUND(Category.NOT_FOUND);

    private final Category category;

    IdentityError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
