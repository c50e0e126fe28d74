package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.security.Doors;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place at the counter for one kind of caller: whoever sits there is replaced when their session has ended. */
final class Seat {

    private final String name;
    private final Set<String> kinds;
    private final Function<Optional<Guest>, Guest> usher;
    private @Nullable Guest guest;
    private @Nullable Ids ids;

    /** Who sits there: their browser, and the path of the registration that is theirs. */
    record Guest(Browser browser, String registration) {}

    /** The usher brings the first guest, or the next when the last one is out. */
    Seat(String name, Set<String> kinds, Function<Optional<Guest>, Guest> usher) {
        this.name = name;
        this.kinds = kinds;
        this.usher = usher;
    }

    String name() {
        return name;
    }

    boolean reaches(Operation operation) {
        return Doors.passes(operation.id(), kinds);
    }

    boolean isApplicant() {
        return kinds.contains("APPLICANT");
    }

    boolean isSignedIn() {
        return !kinds.isEmpty();
    }

    Guest guest() {
        if (guest == null) guest = usher.apply(Optional.empty());
        return guest;
    }

    void replace() {
        guest = usher.apply(Optional.ofNullable(guest));
        ids = null;
    }

    Ids ids(Contract contract) {
        if (ids == null) ids = Ids.of(contract, this);
        return ids;
    }

    String cookies() {
        return guest().browser().cookieHeader();
    }

    String csrf() {
        return guest().browser().csrf();
    }
}
