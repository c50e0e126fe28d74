package br.com.connectenergy.api.process;

import br.com.connectenergy.api.registration.RegistrationView.NextActor;
import br.com.connectenergy.api.task.CompanyTask;

/** Who acts in a step: a task that the portal shows is the company's, any other task is staff's, the rest is ours. */
final class StepActor {

    private StepActor() {}

    static NextActor of(Progress.Step step) {
        return switch (step.node().type()) {
            case "userTask" ->
                CompanyTask.ofElement(step.node().id()).isPresent() ? NextActor.COMPANY : NextActor.STAFF;
            case "receiveTask" -> NextActor.COMPANY;
            default -> NextActor.SYSTEM;
        };
    }
}
