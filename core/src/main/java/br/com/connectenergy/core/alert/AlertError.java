package br.com.connectenergy.core.alert;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why something about an alert is refused. */
public enum AlertError implements DomainError {
    ALERT_NOT_FOUND(Category.NOT_FOUND),
    ALERT_ROLE_NOT_ALLOWED(Category.FORBIDDEN),
    ALERT_NOTE_INVALID(Category.INVALID_SHAPE);

    private final Category category;

    AlertError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
