package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why a bill cannot be calculated. */
public enum TariffError implements DomainError {
    TARIFF_MISSING(Category.RULE),
    FLAG_MISSING(Category.RULE),
    TAX_RULE_MISSING(Category.RULE),
    CONTRACTED_DEMAND_MISSING(Category.RULE);

    private final Category category;

    TariffError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
