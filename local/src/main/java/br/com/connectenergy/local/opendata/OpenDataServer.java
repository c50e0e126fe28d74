package br.com.connectenergy.local.opendata;

import br.com.connectenergy.local.http.FaultRule;
import br.com.connectenergy.local.http.FaultRules;
import br.com.connectenergy.local.http.JsonServer;
import br.com.connectenergy.local.http.Reply;
import br.com.connectenergy.local.process.DetachedProcess;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ANEEL, CCEE, IBGE and Banco Central as their portals answer, with a control address to order faults. */
public final class OpenDataServer {
    public static final String ROOT = "/open-data/";
    public static final String FAULTS = "/_control/open-data/faults";

    private static final Duration HELD_OPEN = Duration.ofMinutes(2);
    private static final String FILES = ROOT + "files/";
    private static final Map<String, String> CATALOGUE = Map.of(
            "aneel/api/3/action/resource_show?id=fcf2906c-7c32-4b9b-a637-054e7a5234f4", "tarifas-homologadas.csv",
            "aneel/api/3/action/resource_show?id=0591b8f6-fe54-437b-b72b-1aa2efd46e42",
                    "bandeira-tarifaria-acionamento.csv",
            "ccee/api/3/action/package_show?id=pld_horario", "pld_horario_2025.csv",
            "ccee/api/3/action/package_show?id=pld_media_diaria", "pld_media_diaria.csv");
    private static final Map<String, String> ANSWERS = Map.of(
            "sidra/values/t/1737/n1/1/v/2266/p/all", "sidra_1737_novembros.json",
            "bcb/dados/serie/bcdata.sgs.189/dados", "igpm.json",
            "ibge/api/v1/localidades/municipios", "municipios.json");

    private final FaultRules faults =
            new FaultRules(Set.of("status", "timeout", "reset", "truncated", "header", "duplicate", "garbage"));

    private OpenDataServer() {}

    /** Adds the portals to a server of simulators. */
    public static JsonServer on(JsonServer server) {
        OpenDataServer portals = new OpenDataServer();
        return server.raw(ROOT, portals::handle).on(FAULTS, portals::orderFault);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<String> file = fileOf(path.substring(ROOT.length()));
        String question = exchange.getRequestURI().toString().substring(ROOT.length());
        if (file.isPresent()) {
            Optional<FaultRule> fault = faults.next(path);
            if (fault.isPresent()) misbehave(exchange, Sample.of(file.get()), fault.get());
            else Sample.of(file.get()).send(exchange);
        } else if (CATALOGUE.containsKey(question)) {
            Sample.ofText(entry(exchange, String.valueOf(CATALOGUE.get(question))))
                    .send(exchange);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static Optional<String> fileOf(String path) {
        String files = FILES.substring(ROOT.length());
        return path.startsWith(files)
                ? Optional.of(path.substring(files.length())).filter(CATALOGUE::containsValue)
                : Optional.ofNullable(ANSWERS.get(path));
    }

    private static void misbehave(HttpExchange exchange, Sample sample, FaultRule fault) throws IOException {
        switch (fault.mode()) {
            case "status" -> exchange.sendResponseHeaders(fault.status(), -1);
            case "timeout" -> DetachedProcess.pause(HELD_OPEN);
            case "reset" -> {}
            case "truncated" -> sample.sendHalf(exchange);
            case "header" -> sample.withAnotherHeader().send(exchange);
            case "duplicate" -> sample.withEveryLineTwice().send(exchange);
            case "garbage" -> Sample.ofText("<html>Manutenção").send(exchange);
            default -> throw new IllegalStateException(fault.mode());
        }
    }

    /** Both forms of an entry at once: of one resource, and of a package with its resources. */
    private static String entry(HttpExchange exchange, String file) {
        String url = "http://" + exchange.getRequestHeaders().getFirst("Host") + FILES + file;
        String name = file.substring(0, file.lastIndexOf('.'));
        return JsonServer.json(Map.of(
                "success", true, "result", Map.of("url", url, "resources", Set.of(Map.of("name", name, "url", url)))));
    }

    private Reply orderFault(HttpExchange exchange) {
        switch (exchange.getRequestMethod()) {
            case "POST" -> faults.add(JsonServer.body(exchange));
            case "DELETE" -> faults.clear();
            default -> throw new IllegalArgumentException("POST a fault or DELETE all");
        }
        return Reply.json(204, "");
    }
}
