package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Finding.Kind;
import br.com.connectenergy.api.problem.ErrorCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What every answer is held against: no failure, nothing of the inside, nothing bad taken, a problem that is one. */
final class Judge {

    private static final Pattern TRACE = Pattern.compile("(?m)^\\s*at [\\w.$/]+\\([\\w.]+(:\\d+)?\\)|Caused by:");
    private static final Pattern INSIDE = Pattern.compile("\\b(java|javax|jakarta|jdk|sun)\\.[a-z]+\\.[\\w.]+"
            + "|\\b(org\\.(springframework|jooq|postgresql|apache|hibernate)|tools\\.jackson|com\\.fasterxml"
            + "|br\\.com\\.connectenergy)\\.[\\w.]+"
            + "|\\b\\w{3,}(Exception|Error)\\b|SQLSTATE|PSQL|ERROR: |Apache Tomcat"
            + "|(?i:\\b(select\\b.{1,200}\\bfrom|insert into|update\\b.{1,80}\\bset|delete from)\\b)");

    // the doors before every operation may refuse with these, whatever the operation itself declares
    private static final Set<Integer> DOORS = Set.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 429, 431);
    private final Contract contract;
    private final JsonNode problem;

    Judge(Contract contract, JsonNode root) {
        this.contract = contract;
        this.problem = root.at("/components/schemas/Problem");
    }

    List<Finding> judge(Case tried, Draft draft, Reply reply) {
        List<Finding> findings = new ArrayList<>();
        if (reply.status() == 0) {
            findings.add(Finding.of(Kind.NO_ANSWER, tried, reply, reply.silence()));
            return findings;
        }
        if (reply.status() >= 500) findings.add(Finding.of(Kind.SERVER_ERROR, tried, reply, reply.text()));
        inside(reply).ifPresent(what -> findings.add(Finding.of(Kind.INSIDE_SHOWN, tried, reply, what)));
        reflected(reply).ifPresent(what -> findings.add(Finding.of(Kind.REFLECTED, tried, reply, what)));
        if (reply.status() >= 400) {
            problem(reply).ifPresent(what -> findings.add(Finding.of(Kind.NO_PROBLEM, tried, reply, what)));
            code(reply).ifPresent(what -> findings.add(Finding.of(Kind.UNKNOWN_CODE, tried, reply, what)));
        }
        if (!draft.elsewhere && reply.status() < 500) {
            if (reply.isSuccess()) {
                new Validity(contract)
                        .fault(tried, draft)
                        .ifPresent(what -> findings.add(Finding.of(Kind.INVALID_ACCEPTED, tried, reply, what)));
            }
            declared(tried.operation(), reply)
                    .ifPresent(what -> findings.add(Finding.of(what.getKey(), tried, reply, what.getValue())));
        }
        return findings;
    }

    /** A success may show what people wrote, so there only a trace gives the inside away. */
    static Optional<String> inside(Reply reply) {
        String text = reply.text();
        if (TRACE.matcher(text).find()) return Optional.of("a stack trace: " + text);
        if (reply.status() < 400) return Optional.empty();
        return INSIDE.matcher(text).results().findFirst().map(match -> match.group() + " in " + text);
    }

    private static Optional<String> reflected(Reply reply) {
        for (Map.Entry<String, String> header : reply.headers().all()) {
            String all = header.getKey() + ": " + header.getValue();
            if (all.contains(Values.MARK) || header.getKey().equalsIgnoreCase("X-Attack-Injected"))
                return Optional.of(all);
        }
        boolean page = reply.header("Content-Type").contains("html");
        return page && reply.text().contains(Values.MARK)
                ? Optional.of("a page with what was sent: " + reply.text())
                : Optional.empty();
    }

    private Optional<String> problem(Reply reply) {
        // an answer to HEAD has no body to be judged
        if (reply.text().isEmpty() && reply.headOnly()) return Optional.empty();
        if (!reply.header("Content-Type").startsWith("application/problem+json"))
            return Optional.of("Content-Type " + reply.header("Content-Type") + ": " + reply.text());
        return reply.json()
                .map(body -> contract.breaches(problem, body))
                .map(faults -> faults.isEmpty() ? Optional.<String>empty() : Optional.of(faults.toString()))
                .orElse(Optional.of("no JSON: " + reply.text()));
    }

    private static Optional<String> code(Reply reply) {
        String code = reply.code();
        if (code.isEmpty()) return Optional.empty();
        var known = ErrorCodes.all().get(code);
        if (known == null) return Optional.of("no such code: " + code);
        return known.value() == reply.status() ? Optional.empty() : Optional.of(code + " with another status");
    }

    private Optional<Map.Entry<Kind, String>> declared(Operation operation, Reply reply) {
        JsonNode answer = operation.responses().path(Integer.toString(reply.status()));
        if (answer.isMissingNode()) {
            return DOORS.contains(reply.status())
                    ? Optional.empty()
                    : Optional.of(Map.entry(Kind.UNDECLARED, "not in the contract: " + reply.code()));
        }
        JsonNode content = answer.path("content");
        if (!content.has("application/json") || !reply.isSuccess()) return Optional.empty();
        return reply.json()
                .map(body -> contract.breaches(content.at("/application~1json/schema"), body))
                .map(faults -> faults.isEmpty() ? "" : faults.toString())
                .or(() -> Optional.of("no JSON"))
                .filter(what -> !what.isEmpty())
                .map(what -> Map.entry(Kind.ANSWER_BREAKS_CONTRACT, what + " in " + reply.text()));
    }
}
