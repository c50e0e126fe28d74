package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why something about a consumer unit or its consumption is refused. */
public enum ConsumptionError implements DomainError {
    CONSUMER_UNIT_NOT_FOUND(Category.NOT_FOUND),
    CONSUMER_UNIT_INVALID(Category.INVALID_SHAPE),
    CONSUMER_UNIT_NUMBER_TAKEN(Category.CONFLICT),
    CONSUMER_UNITS_TOO_MANY(Category.RULE),
    CONSUMPTION_INVALID(Category.INVALID_SHAPE),
    SHEET_TYPE_NOT_ALLOWED(Category.RULE),
    SHEET_UNREADABLE(Category.RULE),
    SHEET_TOO_LARGE(Category.RULE),
    SHEET_EMPTY(Category.RULE),
    COMPANY_NOT_CONSUMER(Category.RULE);

    private final Category category;

    ConsumptionError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
