package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why a file is not loaded; what was loaded before stays. */
public enum DatasetError implements DomainError {
    DATASET_HEADER_CHANGED(Category.RULE),
    DATASET_EMPTY(Category.RULE);

    private final Category category;

    DatasetError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
