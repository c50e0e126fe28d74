package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.api.attack.Seat.Guest;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** One seat for every kind of caller, each with something of its own to be asked for. */
final class Seats {

    private final Counter counter;
    private final AtomicInteger number = new AtomicInteger();
    private final String mark;

    /** The mark keeps the people of one run apart from those of another in the same database. */
    Seats(Counter counter, String mark) {
        this.counter = counter;
        this.mark = mark;
    }

    List<Seat> all() {
        List<Seat> seats = new ArrayList<>(List.of(
                new Seat("anonymous", Set.of(), last -> new Guest(fresh(), "")),
                applicant(),
                owner("PME"),
                owner("SUPPLIER"),
                member("PME", "PME_USER"),
                member("SUPPLIER", "SUPPLIER_SIGNATORY")));
        for (StaffRole role : StaffRole.values()) seats.add(staff(role));
        return seats;
    }

    Seat owner(String kind) {
        Set<String> kinds = Set.of("ACCOUNT", "OWNER", kind + "_USER", kind + "_SIGNATORY");
        return person(kind + " owner", kinds, () -> ownerOf(kind));
    }

    Seat member(String kind, String role) {
        return person(role, Set.of("ACCOUNT", role), () -> {
            Person owner = ownerOf(kind);
            return counter.people().invited(owner, address(), role);
        });
    }

    Person ownerOf(String kind) {
        Person owner = counter.people().owner(kind, address());
        counter.needInfo(owner.company(), "DOCUMENT_MISSING");
        return owner;
    }

    /** The seat of one person who stays the same. */
    Seat of(Person person) {
        return new Seat(
                "owner",
                Set.of("ACCOUNT", "OWNER", "PME_USER", "PME_SIGNATORY"),
                last -> new Guest(person.browser(), person.company()));
    }

    Seat applicant() {
        return new Seat("applicant", Set.of("APPLICANT"), last -> newcomer());
    }

    /** Leaves an invitation open, as one more thing with an id. */
    void invite(Person owner) {
        owner.browser()
                .post("/api/v1/company/invitations", Map.of("email", address(), "roles", List.of("PME_USER")))
                .expect(201);
    }

    /** Leaves a consumer unit, as one more thing with an id. */
    void registerUnit(Person owner) {
        Map<String, Object> unit = Map.of(
                "name",
                "Padaria",
                "distributorCnpj",
                "61.695.227/0001-93",
                "uf",
                "SP",
                "subgroup",
                "B3",
                "modality",
                "CONVENTIONAL",
                "consumerClass",
                "COMMERCIAL",
                "market",
                "REGULATED",
                "ownGeneration",
                false);
        owner.browser().post("/api/v1/consumer-units", unit).expect(201);
    }

    /** Everybody to whom nothing of another company belongs. */
    List<Seat> strangers() {
        return List.of(
                new Seat("anonymous", Set.of(), last -> new Guest(fresh(), "")),
                applicant(),
                owner("PME"),
                owner("SUPPLIER"),
                member("PME", "PME_USER"));
    }

    private Seat person(String name, Set<String> kinds, Supplier<Person> coming) {
        List<Person> known = new ArrayList<>();
        return new Seat(name, kinds, last -> {
            Optional<Browser> again = known.isEmpty() ? Optional.empty() : back(known.getLast());
            if (again.isPresent()) return new Guest(again.get(), known.getLast().company());
            known.add(coming.get());
            return new Guest(known.getLast().browser(), known.getLast().company());
        });
    }

    private Optional<Browser> back(Person person) {
        Browser browser = counter.browser();
        int signedIn = browser.post("/api/v1/session", Map.of("email", person.email(), "password", People.PASSWORD))
                .status();
        if (signedIn != 200) return Optional.empty();
        int proved = browser.post(
                        "/api/v1/session/totp", Map.of("code", counter.people().nextCode(person.secret())))
                .status();
        return proved == 200 ? Optional.of(browser) : Optional.empty();
    }

    private Guest newcomer() {
        Browser browser = counter.browser();
        return new Guest(browser, counter.readyPme(browser));
    }

    private Seat staff(StaffRole role) {
        Supplier<String> company = () -> newcomer().registration();
        return new Seat(
                role.name(),
                Set.of(role.name()),
                last -> new Guest(
                        counter.staff(
                                mark + "." + role.name().toLowerCase(Locale.ROOT) + number.incrementAndGet(), role),
                        last.map(Guest::registration).orElseGet(company)));
    }

    private Browser fresh() {
        Browser browser = counter.browser();
        browser.get("/api/v1/terms").expect(200);
        return browser;
    }

    private String address() {
        return mark + "." + number.incrementAndGet() + "@ataque.example";
    }
}
