package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Point.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Every operation × place × mutator × kind of caller; the same seed gives the same cases in the same order. */
final class Generator {

    static final List<Mutation> MUTATIONS = Stream.of(Values.all(), Bodies.all(), Forms.all(), Requests.all())
            .flatMap(List::stream)
            .toList();

    // what no operation reads differently for one caller than for the next
    private static final Set<Place> ONE_CALLER = EnumSet.of(Place.HEADER, Place.REQUEST);
    private static final List<String> ORDER = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private Generator() {}

    static List<Case> all(Contract contract, List<Seat> seats, long seed) {
        Random random = new Random(seed);
        Points points = new Points(contract);
        List<Case> cases = new ArrayList<>();
        for (Operation operation : inOrder(contract)) {
            List<Seat> reaching =
                    seats.stream().filter(seat -> seat.reaches(operation)).toList();
            for (Point point : points.of(operation)) {
                for (Mutation mutation : MUTATIONS) {
                    if (!mutation.goesTo(point)) continue;
                    if (ONE_CALLER.contains(point.place())) {
                        Seat one = reaching.get(random.nextInt(reaching.size()));
                        cases.add(new Case(operation, point, mutation, one));
                    } else {
                        reaching.forEach(seat -> cases.add(new Case(operation, point, mutation, seat)));
                    }
                }
            }
        }
        return cases;
    }

    /** So many of every place of every operation, drawn with the seed; fewer of the headers, which all have alike. */
    static List<Case> sample(List<Case> all, int ofEach, long seed) {
        Map<String, List<Case>> byPlace = new LinkedHashMap<>();
        for (Case one : all) {
            String place =
                    one.operation().id() + one.point().place() + one.point().name();
            byPlace.computeIfAbsent(place, fresh -> new ArrayList<>()).add(one);
        }
        Random random = new Random(seed);
        List<Case> drawn = new ArrayList<>();
        byPlace.values().forEach(cases -> {
            int wanted = cases.getFirst().point().place() == Place.HEADER ? Math.max(1, ofEach / 8) : ofEach;
            Collections.shuffle(cases, random);
            drawn.addAll(cases.subList(0, Math.min(wanted, cases.size())));
        });
        return drawn;
    }

    /** What ends something comes last, so that the others still have it. */
    private static List<Operation> inOrder(Contract contract) {
        return contract.operations().stream()
                .sorted(Comparator.comparingInt(operation -> ORDER.indexOf(operation.method())))
                .toList();
    }
}
