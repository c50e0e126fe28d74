package br.com.connectenergy.processes.task;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.processes.BpmnFile;
import br.com.connectenergy.processes.ProcessModel;
import br.com.connectenergy.processes.UserTaskFile;
import br.com.connectenergy.processes.Words;
import br.com.connectenergy.processes.registration.RegistrationProcesses;
import br.com.connectenergy.processes.task.TaskVariables.OpenTask;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every user task of every model tells our inbox what it needs: whose it is, which form asks it, who answers it. */
class TaskBpmnTest {

    static Stream<UserTaskFile> tasks() {
        return RegistrationProcesses.MODELS.stream()
                .map(ProcessModel::processId)
                .flatMap(id -> UserTaskFile.of(BpmnFile.of(id)).stream());
    }

    @Test
    void thereAreTasksOfBothAudiences() {
        List<String> audiences =
                tasks().map(task -> task.input("taskAudience")).distinct().toList();
        assertThat(audiences).containsExactlyInAnyOrder("=\"company\"", "=\"staff\"");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void itsListenersKeepOurRecord(UserTaskFile task) {
        assertThat(task.listener("start")).isEqualTo(TaskBpmn.OPEN);
        assertThat(task.listener("end")).isEqualTo(TaskBpmn.CLOSE);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void itHandsOverWhatTheListenerReads(UserTaskFile task) {
        assertThat(task.inputs()).containsAll(Words.components(OpenTask.class));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void itsFormAndItsAudienceAreTheOnesTheEngineKnows(UserTaskFile task) {
        assertThat(task.input("taskFormId")).isEqualTo("=\"" + task.formId() + "\"");
        boolean company = task.candidateGroups().equals(TaskBpmn.COMPANY);
        assertThat(task.input("taskAudience")).isEqualTo(company ? "=\"" + TaskBpmn.COMPANY + "\"" : "=\"staff\"");
    }
}
