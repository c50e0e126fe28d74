package br.com.connectenergy.api.process;

import br.com.connectenergy.api.registration.RegistrationView.NextActor;

/** Who acts in a step: a task of the company's group is the company's, any other task is staff's, the rest is ours. */
final class StepActor {

    private StepActor() {}

    static NextActor of(Progress.Step step) {
        return switch (step.node().type()) {
            case "userTask" -> step.node().company() ? NextActor.COMPANY : NextActor.STAFF;
            case "receiveTask" -> NextActor.COMPANY;
            default -> NextActor.SYSTEM;
        };
    }
}
