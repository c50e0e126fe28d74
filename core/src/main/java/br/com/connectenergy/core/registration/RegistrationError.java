package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why something about a registration is refused. */
public enum RegistrationError implements DomainError {
    REGISTRATION_NOT_FOUND(Category.NOT_FOUND),
    REGISTRATION_INVALID(Category.INVALID_SHAPE),
    REGISTRATION_INCOMPLETE(Category.INVALID_SHAPE),
    NOTE_INVALID(Category.INVALID_SHAPE),
    REGISTRATION_NOT_DRAFT(Category.CONFLICT),
    REGISTRATION_STATE_CONFLICT(Category.CONFLICT),
    CNPJ_ALREADY_REGISTERED(Category.CONFLICT),
    REGISTRATION_ALREADY_UNDER_VERIFICATION(Category.CONFLICT),
    REGISTRATION_NOT_WAITING_FOR_INFORMATION(Category.CONFLICT),
    SUPPLIER_NOT_SUSPENDED(Category.CONFLICT),
    TERMS_NOT_ACCEPTED(Category.PRECONDITION),
    TERMS_VERSION_OUTDATED(Category.PRECONDITION),
    DOCUMENTS_MISSING(Category.RULE),
    LICENCE_EXPIRED(Category.RULE),
    EMAIL_PROOF_INVALID(Category.RULE),
    FIELD_NOT_CHANGEABLE(Category.RULE),
    STAFF_ANSWER_INCOMPLETE(Category.RULE),
    REVIEW_DECISION_MISSING(Category.FORBIDDEN),
    COMPANY_NOT_APPROVED(Category.FORBIDDEN),
    STAFF_ROLE_NOT_ALLOWED(Category.FORBIDDEN),
    SAME_PERSON_TWICE(Category.FORBIDDEN),
    EMAIL_PROOF_TOO_SOON(Category.TOO_MANY);

    private final Category category;

    RegistrationError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
