package br.com.connectenergy.local.registry;

import br.com.connectenergy.local.breach.BreachedRange;
import br.com.connectenergy.local.http.FaultRule;
import br.com.connectenergy.local.http.FaultRules;
import br.com.connectenergy.local.http.JsonServer;
import br.com.connectenergy.local.http.Reply;
import br.com.connectenergy.local.process.DetachedProcess;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** The CNPJ registry as the public one answers, with a control API to put companies and to order faults. */
public final class RegistryServer {
    private static final String API = "/api/cnpj/v1/";
    private static final String COMPANIES = "/_control/companies/";
    private static final Duration HELD_OPEN = Duration.ofMinutes(2);

    private final CompanyStore companies;
    private final FaultRules faults = new FaultRules(Set.of("status", "timeout", "slow", "reset", "garbage"));
    private final RequestLog log = new RequestLog();

    private RegistryServer(Path folder) throws IOException {
        companies = new CompanyStore(folder);
    }

    public static JsonServer start(Path folder, int port) throws IOException {
        RegistryServer registry = new RegistryServer(folder);
        SamplePage page = new SamplePage();
        return new JsonServer(port)
                .on(API, registry::lookUp)
                .on(COMPANIES, registry::putCompany)
                .on("/_control/faults", registry::orderFault)
                .on("/_control/requests", registry::requests)
                .on(BreachedRange.PATH, BreachedRange::answer)
                .on("/", exchange -> page.of(registry.companies.all()))
                .start();
    }

    private Reply lookUp(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        Reply reply = faults.next(path).map(fault -> misbehave(fault, path)).orElseGet(() -> answer(path));
        log.add(exchange.getRequestMethod(), path, reply.status());
        return reply;
    }

    private Reply answer(String path) {
        String cnpj = path.substring(API.length());
        if (!CnpjShape.isValid(cnpj))
            return error(400, "CNPJ " + cnpj + " inválido.", "bad_request", "BadRequestError");
        return companies
                .find(cnpj)
                .map(company -> Reply.json(200, company.toString()))
                .orElseGet(() -> error(404, "CNPJ " + cnpj + " não encontrado.", "not_found", "NotFoundError"));
    }

    private Reply misbehave(FaultRule fault, String path) {
        return switch (fault.mode()) {
            case "status" -> error(fault.status(), "Erro simulado.", "simulated", "SimulatedError");
            case "timeout" -> {
                DetachedProcess.pause(HELD_OPEN);
                yield Reply.hangUp();
            }
            case "slow" -> answer(path).slowly(fault.delayMillis());
            case "reset" -> Reply.hangUp();
            case "garbage" -> Reply.json(200, "<html>{\"cnpj\": 12,");
            default -> throw new IllegalStateException(fault.mode());
        };
    }

    private Reply putCompany(HttpExchange exchange) {
        if (!exchange.getRequestMethod().equals("PUT")) return error(405, "PUT only", "method", "MethodError");
        String cnpj = exchange.getRequestURI().getPath().substring(COMPANIES.length());
        companies.put(cnpj, JsonServer.body(exchange));
        return Reply.json(204, "");
    }

    private Reply orderFault(HttpExchange exchange) {
        switch (exchange.getRequestMethod()) {
            case "POST" -> faults.add(JsonServer.body(exchange));
            case "DELETE" -> faults.clear();
            default -> throw new IllegalArgumentException("POST a fault or DELETE all");
        }
        return Reply.json(204, "");
    }

    private Reply requests(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("DELETE")) log.clear();
        return Reply.json(200, JsonServer.json(log.all()));
    }

    private static Reply error(int status, String message, String type, String name) {
        return Reply.json(status, JsonServer.json(new Refusal(message, type, name)));
    }

    private record Refusal(String message, String type, String name) {}
}
