package br.com.connectenergy.local.testworld;

import br.com.connectenergy.local.http.JsonHttp;
import java.util.List;
import java.util.Map;

/** Tells the simulated CNPJ registry what it knows and how it misbehaves. */
public final class RegistrySimulator {
    private static final String API = "/api/cnpj";
    private final String url;
    private final JsonHttp http;

    public RegistrySimulator(String url) {
        this.url = url;
        this.http = new JsonHttp(url);
    }

    public String url() {
        return url;
    }

    /** Puts an entry in the format of the public registry; its field {@code cnpj} is the key. */
    public void put(String cnpj, Map<String, ?> company) {
        http.put("/_control/companies/" + cnpj, company);
    }

    /** The next answers have this status. */
    public void answerWith(int status, int times) {
        order(Map.of("path", API, "mode", "status", "status", status, "count", times));
    }

    /** The next requests are held open without an answer. */
    public void hang(int times) {
        order(Map.of("path", API, "mode", "timeout", "count", times));
    }

    public void answerSlowly(long millis, int times) {
        order(Map.of("path", API, "mode", "slow", "delayMillis", millis, "count", times));
    }

    /** The next connections are closed without an answer. */
    public void hangUp(int times) {
        order(Map.of("path", API, "mode", "reset", "count", times));
    }

    public void answerGarbage(int times) {
        order(Map.of("path", API, "mode", "garbage", "count", times));
    }

    /** Every answer has this status with a chance, repeatable by its seed, until the registry behaves again. */
    public void answerSometimesWith(int status, double probability, long seed) {
        order(Map.of("path", API, "mode", "status", "status", status, "probability", probability, "seed", seed));
    }

    public void behave() {
        http.delete("/_control/faults");
    }

    public void forgetRequests() {
        http.delete("/_control/requests");
    }

    /** Requests that were asked about a company since the log was cleared. */
    public List<Request> requestsAbout(String cnpj) {
        return http.get("/_control/requests")
                .valueStream()
                .filter(entry -> entry.get("path").asString().endsWith("/" + cnpj))
                .map(entry -> new Request(
                        entry.get("path").asString(), entry.get("status").asInt()))
                .toList();
    }

    private void order(Map<String, ?> fault) {
        http.post("/_control/faults", fault);
    }

    /** One request; status -1 is a connection closed without an answer. */
    public record Request(String path, int status) {}
}
