package br.com.connectenergy.api.process;

import br.com.connectenergy.api.process.ProcessViews.CurrentStep;
import br.com.connectenergy.api.process.ProcessViews.ProcessDiagram;
import br.com.connectenergy.api.process.ProcessViews.ProcessStepView;
import br.com.connectenergy.api.process.ProcessViews.ProcessSummary;
import br.com.connectenergy.api.process.ProcessViews.StepState;
import br.com.connectenergy.api.registration.RegistrationView.NextActor;
import br.com.connectenergy.core.process.ProcessError;
import br.com.connectenergy.core.process.ProcessRun;
import br.com.connectenergy.core.process.ProcessTrace;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.task.TaskState;
import br.com.connectenergy.core.task.Tasks;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The caller's own processes: a process of another company, or one that is not for companies, does not exist. */
@Component
class CompanyProcesses {

    private static final String EMAIL_PROOF = "receiveTask_emailProof";
    private final ProcessTrace trace;
    private final Tasks tasks;
    private final Registrations registrations;
    private final ProcessModels models;

    CompanyProcesses(ProcessTrace trace, Tasks tasks, Registrations registrations, ProcessModels models) {
        this.trace = trace;
        this.tasks = tasks;
        this.registrations = registrations;
        this.models = models;
    }

    List<ProcessSummary> of(Actor.Company caller) {
        Registration company = registrations.find(caller, caller.registrationId());
        return trace.runsOf(company.id()).stream()
                .filter(run -> isShown(run, company))
                .map(run -> summary(run, company, progress(run)))
                .toList();
    }

    ProcessDiagram diagram(Actor.Company caller, long processInstanceKey) {
        Registration company = registrations.find(caller, caller.registrationId());
        ProcessRun run = trace.find(company.id(), processInstanceKey)
                .filter(found -> isShown(found, company))
                .orElseThrow(ProcessError.PROCESS_NOT_FOUND::refuse);
        Progress progress = progress(run);
        return new ProcessDiagram(
                summary(run, company, progress),
                models.of(kindOf(run)).picture(),
                progress.done(),
                progress.active(),
                progress.steps().stream().map(step -> view(step, company)).toList());
    }

    /** A second verification of the same registration ends as a duplicate and is nobody's business. */
    private static boolean isShown(ProcessRun run, Registration company) {
        return CompanyProcess.of(run.processId())
                .map(kind -> kind != CompanyProcess.VERIFICATION
                        || Objects.equals(company.milestones().processInstanceKey(), run.processInstanceKey()))
                .orElse(false);
    }

    private static CompanyProcess kindOf(ProcessRun run) {
        return CompanyProcess.of(run.processId()).orElseThrow();
    }

    private Progress progress(ProcessRun run) {
        Stream<Visit> jobs = trace.stepsOf(run.processInstanceKey()).stream()
                .map(step -> new Visit(step.elementId(), step.enteredAt(), step.leftAt() != null, false, null));
        Stream<Visit> people = tasks.ofProcess(run.processInstanceKey()).stream()
                .map(task -> new Visit(
                        task.elementId(),
                        task.openedAt(),
                        task.state() != TaskState.OPEN,
                        task.state() == TaskState.CANCELLED,
                        task.dueAt()));
        List<Visit> visits = Stream.concat(jobs, people)
                .sorted(Comparator.comparing(Visit::at))
                .toList();
        return new Progress(models.of(kindOf(run)).graph(), visits);
    }

    private ProcessSummary summary(ProcessRun run, Registration company, Progress progress) {
        List<Progress.Step> current =
                progress.steps().stream().filter(step -> !step.over()).toList();
        return new ProcessSummary(
                Long.toString(run.processInstanceKey()),
                run.processId(),
                models.of(kindOf(run)).name(),
                run.startedAt(),
                progress.active().isEmpty(),
                current.stream().map(StepActor::of).findFirst().orElse(waiting(progress)),
                current.stream()
                        .map(step -> dueAt(step, company))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                current.stream()
                        .map(step ->
                                new CurrentStep(step.node().id(), step.node().name()))
                        .toList());
    }

    private static NextActor waiting(Progress progress) {
        return progress.active().isEmpty() ? NextActor.NOBODY : NextActor.SYSTEM;
    }

    private static ProcessStepView view(Progress.Step step, Registration company) {
        return new ProcessStepView(
                step.node().id(),
                step.node().name(),
                step.over() ? StepState.DONE : StepState.CURRENT,
                StepActor.of(step),
                step.at(),
                step.over() ? null : dueAt(step, company));
    }

    private static @Nullable Instant dueAt(Progress.Step step, Registration company) {
        return step.node().id().equals(EMAIL_PROOF) ? company.milestones().emailProofDueAt() : step.dueAt();
    }
}
