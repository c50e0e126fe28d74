package br.com.connectenergy.core.task;

import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;

/** Why an answer to a task is refused. */
public enum TaskError implements DomainError {
    TASK_NOT_FOUND(Category.NOT_FOUND),
    TASK_NOT_OPEN(Category.CONFLICT),
    TASK_EXPIRED(Category.CONFLICT),
    TASK_DRAFT_TOO_LARGE(Category.RULE);

    private final Category category;

    TaskError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
