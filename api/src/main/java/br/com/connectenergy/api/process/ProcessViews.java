package br.com.connectenergy.api.process;

import br.com.connectenergy.api.registration.RegistrationView.NextActor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a process is told to its company. */
final class ProcessViews {

    private ProcessViews() {}

    /** One process of the company. */
    record ProcessSummary(
            @Schema(description = "Texto opaco.", example = "2251799813685249")
            String id,

            @Schema(example = "registration-verification") String processId,
            @Schema(example = "Verificação de cadastro") String name,
            Instant startedAt,
            boolean over,
            NextActor nextActor,
            @Nullable Instant dueAt,

            @Schema(
                    description =
                            "Os passos onde o processo está agora; vazio quando terminou ou está entre dois passos.")
            List<CurrentStep> now) {}

    /** A step where the process is. */
    record CurrentStep(
            String elementId,
            @Schema(example = "Avaliar cadastro") String name) {}

    /** One process as a picture and in words. */
    record ProcessDiagram(
            ProcessSummary process,

            @Schema(
                    description =
                            "BPMN 2.0 só com o que se desenha: sem condições, tipos de tarefa, dados ou formulários.")
            String bpmn,

            @Schema(description = "Elementos por onde o processo já passou.")
            List<String> done,

            @Schema(description = "Elementos onde o processo está agora.")
            List<String> active,

            List<ProcessStepView> steps) {}

    /** One step, in the order in which the process came to it. */
    record ProcessStepView(
            String elementId,
            @Schema(example = "Avaliar cadastro") String name,
            StepState state,
            NextActor actor,
            @Nullable Instant at,
            @Nullable Instant dueAt) {}

    /** Over, or where the process is. */
    enum StepState {
        DONE,
        CURRENT
    }
}
