package br.com.connectenergy.local.demo.drive;

import tools.jackson.databind.JsonNode;

/** What a server answered; {@link #expect} turns anything else than the wanted status into {@link UnexpectedAnswer}. */
public record Answer(String request, int status, JsonNode body) {

    public Answer expect(int wanted) {
        if (status != wanted) throw new UnexpectedAnswer(this, wanted);
        return this;
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The problem code of a refusal, empty when the answer is none. */
    public String code() {
        return body.path("code").asString("");
    }

    public String text(String field) {
        return body.path(field).asString("");
    }
}
