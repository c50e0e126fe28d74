package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why a file is not loaded, where what was loaded before stays, or why staff may not act on a dataset. */
public enum DatasetError implements DomainError {
    DATASET_HEADER_CHANGED(Category.RULE),
    DATASET_HEADER_LACKS_COLUMNS(Category.RULE),
    DATASET_HEADER_NOT_WAITING(Category.CONFLICT),
    DATASET_EMPTY(Category.RULE),
    DATASET_UNREADABLE(Category.RULE),
    DATASET_FILE_MISSING(Category.RULE),
    DATASET_FILE_TOO_LARGE(Category.RULE),
    DATASET_NOT_OFFERED(Category.RULE),
    DATASET_NOT_FOUND(Category.NOT_FOUND),
    DATASET_ROLE_NOT_ALLOWED(Category.FORBIDDEN);

    private final Category category;

    DatasetError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
