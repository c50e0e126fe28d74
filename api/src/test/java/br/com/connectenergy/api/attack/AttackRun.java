package br.com.connectenergy.api.attack;

import br.com.connectenergy.api.attack.Operation.Body;
import br.com.connectenergy.api.attack.Operation.Parameter;
import br.com.connectenergy.api.attack.Point.Place;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends the cases one after the other, each from the seat of its caller, and has every answer judged. */
final class AttackRun implements AutoCloseable {

    private static final Set<String> OUT = Set.of("SESSION_ENDED", "SIGN_IN_REQUIRED");
    private static final int REPLACEMENTS_OF_AN_OPERATION = 60;
    private final String name;
    private final Contract contract;
    private final Samples samples;
    private final Judge judge;
    private final Wire wire;
    private final Tally tally = new Tally();
    private String operation = "";
    private int replacements;

    AttackRun(String name, JsonNode openApi, String termsVersion, int port) {
        this.name = name;
        this.contract = new Contract(openApi);
        this.samples = new Samples(contract, termsVersion);
        this.judge = new Judge(contract, openApi);
        this.wire = new Wire(port);
    }

    Contract contract() {
        return contract;
    }

    Tally send(List<Case> cases) {
        for (Case one : cases) {
            if (!operation.equals(one.operation().id())) {
                operation = one.operation().id();
                replacements = 0;
            }
            Draft draft = draft(one);
            Reply reply = send(draft);
            if (isOut(one, reply) && replacements++ < REPLACEMENTS_OF_AN_OPERATION) {
                one.seat().replace();
                draft = draft(one);
                reply = send(draft);
            }
            tally.count(one, reply, judge.judge(one, draft, reply));
            // what an applicant sends in is no draft any more, and the next case needs one
            if (reply.isSuccess()
                    && one.operation().changesSomething()
                    && one.seat().isApplicant()) one.seat().replace();
        }
        return tally;
    }

    /** A request of this operation as the caller's own portal would send it. */
    Draft whole(Operation asked, Seat seat) {
        Draft draft = new Draft(asked);
        Ids ids = seat.ids(contract);
        for (Parameter parameter : asked.parameters()) {
            String value =
                    "path".equals(parameter.in()) ? ids.of(asked, parameter).orElse("") : "";
            if (value.isEmpty()) value = textOf(samples.valueOf(parameter.name(), parameter.schema()));
            if ("path".equals(parameter.in())) draft.path.put(parameter.name(), value);
            else if (parameter.required()) draft.query.add(Map.entry(parameter.name(), value));
        }
        asked.body().ifPresent(body -> fill(draft, body, ids));
        draft.headers.putAll(headers(asked, seat));
        return draft;
    }

    Reply send(Draft draft) {
        byte[] body = draft.bytes();
        Map<String, String> headers = new LinkedHashMap<>(draft.headers);
        if (body != null && !headers.containsKey("Transfer-Encoding"))
            headers.put("Content-Length", Integer.toString(body.length));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(utf8(draft.method + " " + draft.targetText() + " HTTP/1.1\r\n"));
        head.writeBytes(utf8(ServerLog.HEADER + ": " + name + "\r\n"));
        headers.forEach((header, value) -> head.writeBytes(utf8(header + ": " + value + "\r\n")));
        head.writeBytes(utf8("\r\n"));
        return wire.send(head.toByteArray(), body, "HEAD".equals(draft.method));
    }

    private Draft draft(Case one) {
        Draft draft = whole(one.operation(), one.seat());
        one.mutation().act().accept(draft, one.point());
        if (one.point().place() == Place.PATH
                && leadsElsewhere(draft.path.getOrDefault(one.point().name(), ""))) draft.elsewhere = true;
        if (one.point().place() == Place.HEADER
                && "Content-Type".equals(one.point().name()))
            draft.broken = one.operation().body().isPresent();
        if (one.point().place() == Place.HEADER
                && "X-HTTP-Method-Override".equals(one.point().name())) draft.elsewhere = false;
        return draft;
    }

    private static boolean leadsElsewhere(String value) {
        return value.isEmpty()
                || value.contains("/")
                || value.contains("%2f")
                || value.contains("..")
                || value.contains(";");
    }

    private static String textOf(JsonNode value) {
        return value.isArray() ? textOf(value.get(0)) : value.asString();
    }

    private void fill(Draft draft, Body body, Ids ids) {
        JsonNode value = samples.valueOf("", body.schema());
        if (body.isForm()) {
            contract.resolve(body.schema()).path("properties").properties().forEach(part -> {
                boolean file = "binary"
                        .equals(contract.resolve(part.getValue()).path("format").asString(""));
                if (file) draft.form.file(part.getKey(), "%PDF-1.7\n" + System.identityHashCode(draft) + "\n%%EOF");
                else draft.form.field(part.getKey(), value.path(part.getKey()).asString());
            });
            draft.headers.put("Content-Type", "multipart/form-data; boundary=" + Form.BOUNDARY);
            return;
        }
        if (value instanceof ObjectNode object) {
            List<String> fields = new ArrayList<>(object.propertyNames());
            fields.forEach(field -> ids.named(field).ifPresent(id -> {
                if (field.endsWith("Id")) object.put(field, id);
            }));
        }
        draft.json = value;
    }

    private static Map<String, String> headers(Operation asked, Seat seat) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "localhost");
        headers.put("Accept", "*/*");
        headers.put("Cookie", seat.cookies());
        if (asked.changesSomething()) headers.put("X-XSRF-TOKEN", seat.csrf());
        asked.body().filter(body -> !body.isForm()).ifPresent(body -> headers.put("Content-Type", body.mediaType()));
        return headers;
    }

    private static boolean isOut(Case one, Reply reply) {
        boolean ownFault = one.point().place() == Place.HEADER
                && (one.point().name().equals("Cookie") || one.point().name().equals("Host"));
        return reply.status() == 401 && one.seat().isSignedIn() && !ownFault && OUT.contains(reply.code());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        wire.close();
    }
}
