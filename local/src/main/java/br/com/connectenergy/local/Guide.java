package br.com.connectenergy.local;

import br.com.connectenergy.local.staff.StaffPerson;
import br.com.connectenergy.local.world.PartName;
import br.com.connectenergy.local.world.Ports;
import br.com.connectenergy.local.world.WorldSettings;
import java.util.Locale;
import java.util.Set;

/** The last lines of {@code up}: every address and who signs in. */
final class Guide {
    private Guide() {}

    static void print(WorldSettings world, Set<PartName> parts) {
        Ports ports = world.ports();
        System.out.println();
        if (parts.contains(PartName.API)) {
            line("Portal", world.portalUrl());
            line("Sign-up page", world.portalUrl() + "/cadastro");
            line("Staff pages", world.portalUrl() + "/equipe/entrar");
            line("API documentation", world.portalUrl() + "/swagger-ui.html");
        }
        if (world.tls()) line("Its authority", world.certificates().authority() + " (let your browser trust it)");
        line("Inbox (mail catcher)", "http://localhost:" + ports.inbox() + "/");
        line("Tasklist", "http://localhost:" + ports.webapps() + "/tasklist");
        line("Operate", "http://localhost:" + ports.webapps() + "/operate");
        line("Provider simulators", "http://localhost:" + ports.simulators() + "/");
        line("Engine", "gRPC localhost:" + ports.brokerGrpc() + ", REST http://localhost:" + ports.brokerRest());
        line(
                "PostgreSQL",
                "localhost:" + ports.postgres() + ", database, user and password: connect"
                        + (world.tls() ? ", sslmode=verify-full with the authority above" : ""));
        System.out.println();
        System.out.println("  Staff of Tasklist, Operate and the staff pages:");
        for (StaffPerson person : StaffPerson.all()) {
            System.out.printf(
                    Locale.ROOT,
                    "    %-18s %-30s %-9s %s%n",
                    person.username(),
                    person.password(),
                    person.role(),
                    person.authenticator().secret());
        }
        System.out.println(
                "  The staff pages also ask for a code: type the last column into an authenticator application.");
    }

    private static void line(String name, String where) {
        System.out.printf(Locale.ROOT, "  %-22s %s%n", name, where);
    }
}
