package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why a look at the trail is refused. */
public enum AuditError implements DomainError {
    AUDIT_ROLE_NOT_ALLOWED(Category.FORBIDDEN);

    private final Category category;

    AuditError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
