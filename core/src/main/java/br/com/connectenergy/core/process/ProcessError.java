package br.com.connectenergy.core.process;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why a process is not shown. */
public enum ProcessError implements DomainError {
    PROCESS_NOT_FOUND(Category.NOT_FOUND);

    private final Category category;

    ProcessError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
