package br.com.connectenergy.api.problem;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A problem as bytes, for where nothing is negotiated: before Spring MVC, or when the request itself is refused. */
@Component
public class BareProblems {

    private final Problems problems;
    private final JsonMapper json;

    BareProblems(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** The body of this problem. */
    public byte[] body(WebError error) {
        return json.writeValueAsString(problems.of(error).getBody()).getBytes(StandardCharsets.UTF_8);
    }

    /** What a status of the container means; that it does not know a version or an encoding is the request's fault. */
    static WebError errorOf(int status) {
        return switch (HttpStatus.resolve(status)) {
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> WebError.REQUEST_INVALID;
            case null -> WebError.UNEXPECTED_FAILURE;
            default -> ProblemHandler.errorOf(HttpStatusCode.valueOf(status));
        };
    }
}
