package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Finding.Kind;
import br.com.connectenergy.api.attack.Operation.Parameter;
import br.com.connectenergy.api.attack.Point.Place;
import br.com.connectenergy.api.security.Doors;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything of one caller with an id, asked for by all the others; and everything at all, by forged tokens. */
final class OwnershipMatrix {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private final AttackRun run;
    private final Tally tally = new Tally();
    private final Set<String> ids = new HashSet<>();

    OwnershipMatrix(AttackRun run) {
        this.run = run;
    }

    /** Every operation with an id of the victim: with all ids of theirs, then with all but the first. */
    void askForeign(Seat victim, List<Seat> attackers) {
        for (Operation operation : run.contract().operations()) {
            List<Parameter> named = idsOf(operation);
            if (named.isEmpty() || Doors.isOpen(operation.id())) continue;
            // an id that the victim does not have is made up: it is asked for too, but proves less
            if (knows(victim, operation).isPresent())
                named.forEach(parameter -> ids.add(operation.id() + " " + parameter.name()));
            for (Seat attacker : attackers) {
                Draft all = as(attacker, run.whole(operation, victim));
                judge(Kind.FOREIGN_ACCEPTED, operation, attacker, "ids of another", all);
                if (named.size() > 1 && knows(attacker, operation).isPresent()) {
                    Draft mixed = as(attacker, run.whole(operation, victim));
                    Parameter first = named.getFirst();
                    attacker.ids(run.contract())
                            .of(operation, first)
                            .ifPresent(own -> mixed.path.put(first.name(), own));
                    judge(Kind.FOREIGN_ACCEPTED, operation, attacker, "own id before another's", mixed);
                }
            }
        }
    }

    /** Every operation whose body names something by its id. */
    void sendForeign(Seat victim, List<Seat> attackers) {
        for (Operation operation : run.contract().operations()) {
            for (Seat attacker : attackers) {
                if (!attacker.isSignedIn() || !attacker.reaches(operation)) continue;
                Draft draft = run.whole(operation, attacker);
                if (!(draft.json instanceof ObjectNode body)) continue;
                for (String field : List.copyOf(body.propertyNames())) {
                    Optional<String> foreign = victim.ids(run.contract()).named(field);
                    if (!field.endsWith("Id") || foreign.isEmpty()) continue;
                    ids.add(operation.id() + " " + field);
                    body.put(field, foreign.get());
                    judge(Kind.FOREIGN_ACCEPTED, operation, attacker, "id of another in " + field, draft);
                }
            }
        }
    }

    /** Every operation that is not for everybody, with a token that we did not make for this. */
    void askForged(Seat owner, List<Seat> forgers) {
        for (Operation operation : run.contract().operations()) {
            if (Doors.isOpen(operation.id())) continue;
            for (Seat forger : forgers) {
                judge(Kind.FORGED_ACCEPTED, operation, forger, "forged", as(forger, run.whole(operation, owner)));
            }
        }
    }

    /** How many operations answer the one to whom these ids belong: without them the refusals would prove nothing. */
    long alive(Seat victim) {
        return run.contract().operations().stream()
                .filter(operation ->
                        !operation.changesSomething() && !idsOf(operation).isEmpty())
                .filter(operation -> knows(victim, operation).isPresent())
                .filter(operation -> run.send(run.whole(operation, victim)).isSuccess())
                .count();
    }

    Tally tally() {
        return tally;
    }

    /** Every id of the API that was tried and was somebody's, as operation and name. */
    Set<String> ids() {
        return ids;
    }

    static List<Parameter> idsOf(Operation operation) {
        return operation.in("path").stream()
                .filter(parameter -> !parameter.schema().has("enum") && !"token".equals(parameter.name()))
                .toList();
    }

    private Optional<String> knows(Seat seat, Operation operation) {
        return seat.ids(run.contract()).pathOf(operation);
    }

    private static Draft as(Seat attacker, Draft draft) {
        draft.headers.put("Cookie", attacker.cookies());
        if (draft.operation.changesSomething()) draft.headers.put("X-XSRF-TOKEN", attacker.csrf());
        return draft;
    }

    /** A refusal that an id of nobody gets as well tells nothing of whether there is one. */
    private boolean saysNothing(Draft draft, Reply reply) {
        if (reply.status() < 400 || reply.status() >= 500) return false;
        idsOf(draft.operation).stream()
                .filter(parameter ->
                        "uuid".equals(parameter.schema().path("format").asString("")))
                .forEach(parameter -> draft.path.put(parameter.name(), Samples.NOBODY));
        Reply ofNobody = run.send(draft);
        return ofNobody.status() == reply.status() && ofNobody.code().equals(reply.code());
    }

    private void judge(Kind kind, Operation operation, Seat attacker, String how, Draft draft) {
        Mutation mutation = new Mutation(how, EnumSet.of(Place.PATH), (same, point) -> {});
        Point point = new Point(Place.PATH, "ids", List.of(), JsonNodeFactory.instance.objectNode());
        Case asked = new Case(operation, point, mutation, attacker);
        Reply reply = run.send(draft);
        boolean refused = REFUSED.contains(reply.status()) || saysNothing(draft, reply);
        tally.count(asked, reply, refused ? List.of() : List.of(Finding.of(kind, asked, reply, reply.text())));
    }
}
