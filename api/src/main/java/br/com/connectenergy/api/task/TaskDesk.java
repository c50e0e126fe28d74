package br.com.connectenergy.api.task;

import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.task.TaskRecord;
import java.util.List;
import java.util.Map;

/**
 * What one kind of company task shows and takes; each capability brings its own, known by its form. The answer is judged
 * by core in one transaction that also takes the task, before the engine hears of it.
 */
public interface TaskDesk {

    /** The form of the model's user task. */
    String formId();

    /** The name of the model's user task. */
    String title();

    /** What fills the form in. */
    Map<String, Object> data(Actor.Company caller, TaskRecord task);

    /** Codes of what is asked for; empty when the form says it all. */
    List<String> reasons(Actor.Company caller, TaskRecord task);

    /** Judges the answer and answers with what the company sees now; a refusal leaves the task open. */
    Object answer(Actor.Company caller, TaskRecord task, Map<String, Object> answers);
}
