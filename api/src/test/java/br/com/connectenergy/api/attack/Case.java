package br.com.connectenergy.api.attack;

/** One bad request to be: the operation, where it is bad, how, and who sends it. */
record Case(Operation operation, Point point, Mutation mutation, Seat seat) {

    /** What the published figure counts as one: the operation, the field and the mutator, whoever sent it. */
    String distinct() {
        return operation.id() + " " + point.place() + " " + point.name() + " " + mutation.name();
    }
}
