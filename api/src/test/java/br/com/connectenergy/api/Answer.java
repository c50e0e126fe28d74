package br.com.connectenergy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the counter answered. */
public record Answer(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public String text(String pointer) {
        return json().at(pointer).asString();
    }

    /** Fails with the body unless the status is this one. */
    public Answer expect(int status) {
        assertThat(status()).as(text()).isEqualTo(status);
        return this;
    }

    /** A problem with this status and code, in Portuguese, with a trace id. */
    public Answer expectProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("/code")).as(text()).isEqualTo(code);
        assertThat(json().at("/status").asInt()).isEqualTo(status);
        assertThat(text("/type"))
                .isEqualTo(
                        "/problems/" + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(text("/title")).isNotBlank();
        assertThat(text("/traceId")).isEqualTo(header("X-Trace-Id")).matches("[0-9a-f]{32}");
        return this;
    }

    /** The refused fields as {@code field:CODE}. */
    public List<String> fieldErrors() {
        return json().at("/errors")
                .valueStream()
                .map(error ->
                        error.at("/field").asString() + ":" + error.at("/code").asString())
                .toList();
    }

    /** The open issues of a registration view as {@code field:CODE}. */
    public List<String> issues() {
        return json().at("/issues")
                .valueStream()
                .map(issue ->
                        issue.at("/field").asString() + ":" + issue.at("/code").asString())
                .toList();
    }
}
