package br.com.connectenergy.core.integration;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why something about a third-party system is refused. */
public enum IntegrationError implements DomainError {
    CLIENT_INVALID(Category.INVALID_SHAPE),
    TOO_MANY_CLIENTS(Category.CONFLICT),
    CLIENT_NOT_FOUND(Category.NOT_FOUND);

    private final Category category;

    IntegrationError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
