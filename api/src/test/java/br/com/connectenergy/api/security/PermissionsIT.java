package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.api.ThirdParty;
import br.com.connectenergy.core.integration.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The matrix is whole, and it is what happens: every operation is asked for by every kind of caller. */
@Tag("RNF010")
@CounterTest
@Import(Counter.class)
class PermissionsIT {

    private static final Set<String> JUDGED_LATER = Set.of("SIGN_IN_EXPIRED", "SESSION_ENDED", "STEP_UP_REQUIRED");
    private static final Set<String> ENDINGS = Set.of("signOut", "staffSignOut");

    @Autowired
    private Counter counter;

    @Test
    void everyOperationOfTheContractIsInTheMatrixAndNothingElseIs() {
        Set<String> contract = new TreeSet<>();
        JsonNode paths =
                counter.browser().get("/api/v1/openapi.json").expect(200).json().at("/paths");
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> contract.add(
                                operation.getValue().at("/operationId").asString() + " "
                                        + operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(contract).hasSizeGreaterThan(40);
        Set<String> matrix = new TreeSet<>();
        Permissions.ALL.forEach(row -> matrix.add(row.operation() + " " + row.method() + " " + row.path()));
        assertThat(matrix).isEqualTo(contract);
    }

    @Test
    void everyOperationAnswersEveryKindOfCallerAsTheMatrixSays() {
        List<Caller> callers = Caller.everyKind(counter);
        List<Permission> operations = new ArrayList<>(Permissions.ALL);
        operations.sort((one, other) ->
                Boolean.compare(ENDINGS.contains(one.operation()), ENDINGS.contains(other.operation())));
        List<String> wrong = new ArrayList<>();
        int asked = 0;

        for (Permission operation : operations) {
            for (Caller caller : callers) {
                Answer answer = ask(caller, operation);
                asked++;
                boolean may =
                        operation.may().contains(Who.ANYBODY) || !Collections.disjoint(operation.may(), caller.kinds());
                if (may ? isTurnedAway(answer) : !isRefused(answer)) {
                    wrong.add(operation.operation() + " as " + caller.name() + ": " + answer.status() + " "
                            + answer.text());
                }
            }
        }
        assertThat(callers).hasSize(14);
        assertThat(asked).isEqualTo(callers.size() * Permissions.ALL.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tag("RF008")
    void everyOperationAnswersAThirdPartySystemByItsScopeAlone() {
        Person owner = counter.people().owner("PME", "dona.sistemas@matriz.example");
        String[] all = Stream.of(Scope.values()).map(Scope::name).toArray(String[]::new);
        Browser whole = ThirdParty.of(counter, owner, all).signedIn();
        List<String> wrong = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            Browser other = ThirdParty.of(
                            counter,
                            owner,
                            Stream.of(all)
                                    .filter(name -> !name.equals(scope.name()))
                                    .toArray(String[]::new))
                    .signedIn();
            Permissions.ALL.stream().filter(row -> row.scope() == scope).forEach(row -> {
                note(wrong, row, "without " + scope, ask(other, owner.company(), row), true);
                note(wrong, row, "with " + scope, ask(whole, owner.company(), row), false);
            });
        }
        Permissions.ALL.stream()
                .filter(row -> row.scope() == null)
                .forEach(row -> note(wrong, row, "with every scope", ask(whole, owner.company(), row), true));

        assertThat(Permissions.ALL.stream().map(Permission::scope).collect(Collectors.toSet()))
                .contains(Scope.values());
        assertThat(wrong).isEmpty();
    }

    private static void note(List<String> wrong, Permission row, String as, Answer answer, boolean refused) {
        boolean isRefused = answer.status() == 403 && "INSUFFICIENT_SCOPE".equals(answer.text("/code"));
        boolean isTurnedAway = answer.status() == 401 || answer.status() == 403;
        if (refused ? !isRefused : isTurnedAway) {
            wrong.add(row.operation() + " " + as + ": " + answer.status() + " " + answer.text());
        }
    }

    private Answer ask(Caller caller, Permission operation) {
        return ask(caller.browser(), caller.registration(), operation);
    }

    private static Answer ask(Browser browser, String registration, Permission operation) {
        String nobody = "00000000-0000-4000-8000-000000000000";
        boolean ofRegistration = operation.path().contains("/registrations/");
        String path = operation
                .path()
                .replace("{id}", ofRegistration ? Counter.idOf(registration).toString() : nobody)
                .replace("{taskId}", "1")
                .replace("{purpose}", "OFFER_ALERTS")
                .replace("{token}", "x".repeat(43))
                .replaceAll("\\{[a-zA-Z]+}", nobody);
        return switch (operation.method().name()) {
            case "GET" -> browser.get(path);
            case "DELETE" -> browser.delete(path);
            case "PUT" -> browser.put(path, bodyOf(operation));
            default -> browser.post(path, bodyOf(operation));
        };
    }

    /** Whole where core judges who asks; elsewhere the door judges before anybody reads the body. */
    private static Map<String, Object> bodyOf(Permission operation) {
        return switch (operation.operation()) {
            case "inviteMember" -> Map.of("email", "nova@matriz.example", "roles", List.of("PME_USER"));
            case "changeMember" -> Map.of("roles", List.of("PME_USER"));
            case "registerClient" -> Map.of("name", "Medidor da matriz", "scopes", List.of("READ_TASKS"));
            case "lookUpAccount" -> Map.of("email", "ninguem@matriz.example");
            case "addNote" -> Map.of("text", "Uma nota da matriz.");
            case "closeAlert" -> Map.of("note", "Uma nota da matriz.");
            case "noteIcmsRate" -> Map.of("uf", "TO", "from", "2030-01-01", "percent", 20, "act", "Ato da matriz");
            case "noteFederalRate" ->
                Map.of(
                        "distributor",
                        "61695227000193",
                        "from",
                        "2030-01-01",
                        "pisPercent",
                        1,
                        "cofinsPercent",
                        5,
                        "formula",
                        "ALL_IN_ONE_BASE",
                        "act",
                        "Ato da matriz");
            default -> Map.of();
        };
    }

    private static boolean isRefused(Answer answer) {
        return Set.of(401, 403, 404).contains(answer.status());
    }

    private static boolean isTurnedAway(Answer answer) {
        return (answer.status() == 401 || answer.status() == 403) && !JUDGED_LATER.contains(answer.text("/code"));
    }
}
