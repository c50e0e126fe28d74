package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Point.Place;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** One way of making a request bad, where it can be done. */
record Mutation(String name, Set<Place> places, Predicate<Point> fits, BiConsumer<Draft, Point> act) {

    Mutation(String name, Set<Place> places, BiConsumer<Draft, Point> act) {
        this(name, places, point -> true, act);
    }

    boolean goesTo(Point point) {
        return places.contains(point.place()) && fits.test(point);
    }
}
