package br.com.connectenergy.api.security;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One of every kind of caller: the kinds it is of, its browser, and the registration that its requests name. */
record Caller(String name, Set<Who> kinds, Browser browser, String registration) {

    static List<Caller> everyKind(Counter counter) {
        People people = counter.people();
        Browser applicant = counter.browser();
        String application = counter.readyPme(applicant);
        Person pme = people.owner("PME", "dona.pme@matriz.example");
        Person supplier = people.owner("SUPPLIER", "dona.fornecedora@matriz.example");
        Person gone = people.invited(pme, "saiu@matriz.example", "PME_USER");
        List<Caller> callers = new ArrayList<>(List.of(
                new Caller("anonymous", Set.of(), counter.browser(), application),
                new Caller("applicant", Set.of(Who.APPLICANT), applicant, application),
                of("pme owner", pme, Who.OWNER, Who.PME_USER, Who.PME_SIGNATORY),
                of("supplier owner", supplier, Who.OWNER, Who.SUPPLIER_USER, Who.SUPPLIER_SIGNATORY)));
        for (Who role : List.of(Who.PME_USER, Who.PME_SIGNATORY)) {
            callers.add(of(role.name(), people.invited(pme, address(role), role.name()), role));
        }
        for (Who role : List.of(Who.SUPPLIER_USER, Who.SUPPLIER_SIGNATORY)) {
            callers.add(of(role.name(), people.invited(supplier, address(role), role.name()), role));
        }
        callers.add(withoutCompany(pme, gone));
        for (StaffRole role : StaffRole.values()) {
            Browser staff = counter.staff("matriz." + role.name().toLowerCase(Locale.ROOT), role);
            callers.add(new Caller(role.name(), Set.of(Who.of(role)), staff, pme.company()));
        }
        return callers;
    }

    private static Caller of(String name, Person person, Who... roles) {
        Set<Who> kinds = Set.copyOf(
                Stream.concat(Stream.of(Who.ACCOUNT), Stream.of(roles)).toList());
        return new Caller(name, kinds, person.browser(), person.company());
    }

    private static Caller withoutCompany(Person owner, Person gone) {
        var members = owner.browser().get("/api/v1/company/members").expect(200).json();
        String account = members.at("/members")
                .valueStream()
                .filter(member -> gone.email().equals(member.at("/email").asString()))
                .findFirst()
                .orElseThrow()
                .at("/accountId")
                .asString();
        owner.browser().delete("/api/v1/company/members/" + account).expect(204);
        gone.browser().post("/api/v1/session/refresh", null).expect(204);
        return new Caller("person without company", Set.of(Who.ACCOUNT), gone.browser(), gone.company());
    }

    private static String address(Who role) {
        return role.name().toLowerCase(Locale.ROOT) + "@matriz.example";
    }
}
