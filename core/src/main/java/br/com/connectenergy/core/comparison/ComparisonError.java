package br.com.connectenergy.core.comparison;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why offers cannot be compared, and what exactly is missing (UC3 A). */
public enum ComparisonError implements DomainError {
    LOAD_MONTHS_MISSING(Category.RULE),
    MARKET_HISTORY_MISSING(Category.RULE);

    private final Category category;

    ComparisonError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
