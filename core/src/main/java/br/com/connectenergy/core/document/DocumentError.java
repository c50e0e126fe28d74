package br.com.connectenergy.core.document;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why a file is refused. */
public enum DocumentError implements DomainError {
    DOCUMENT_EMPTY(Category.INVALID_SHAPE),
    DOCUMENT_NAME_INVALID(Category.INVALID_SHAPE),
    DOCUMENT_TYPE_NOT_ALLOWED(Category.RULE),
    DOCUMENT_TYPE_MISMATCH(Category.RULE),
    DOCUMENT_INFECTED(Category.RULE),
    DOCUMENT_SCAN_UNAVAILABLE(Category.UNAVAILABLE),
    DOCUMENT_TOO_LARGE(Category.RULE),
    DOCUMENT_TOO_MANY(Category.RULE),
    DOCUMENT_NEEDS_TASK(Category.RULE),
    DOCUMENT_NOT_FOUND(Category.NOT_FOUND);

    private final Category category;

    DocumentError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
