package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why a bill cannot be calculated, or why staff may not note its taxes. */
public enum TariffError implements DomainError {
    TARIFF_MISSING(Category.RULE),
    FLAG_MISSING(Category.RULE),
    TAX_RULE_MISSING(Category.RULE),
    CONTRACTED_DEMAND_MISSING(Category.RULE),
    BILL_RULES_MISSING(Category.RULE),
    TAX_ROLE_NOT_ALLOWED(Category.FORBIDDEN);

    private final Category category;

    TariffError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
