package br.com.connectenergy.api.problem;

import br.com.connectenergy.core.document.DocumentError;
import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes problem answers; one meaning per status, whoever refused. */
@Component
public class Problems {

    private static final Duration TRANSIENT_RETRY = Duration.ofSeconds(5);
    private static final Duration QUOTA_RETRY = Duration.ofMinutes(1);
    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The status of a category of core's refusals. */
    public static HttpStatus statusOf(Category category) {
        return switch (category) {
            case INVALID_SHAPE -> HttpStatus.BAD_REQUEST;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case PRECONDITION -> HttpStatus.PRECONDITION_REQUIRED;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    ResponseEntity<Object> of(Refusal refusal) {
        HttpStatus status = statusOf(refusal.category());
        List<FieldProblem> fields = refusal.fields().stream().map(this::field).toList();
        return answer(status, refusal.code(), fields, refusal.facts(), retryAfter(status, refusal.facts()));
    }

    ResponseEntity<Object> of(WebError error) {
        return of(error, List.of(), Map.of(), null);
    }

    ResponseEntity<Object> of(
            WebError error, List<FieldProblem> fields, Map<String, Object> facts, @Nullable Duration retryAfter) {
        Duration retry = retryAfter == null ? retryAfter(error.status(), facts) : retryAfter;
        return answer(error.status(), error.name(), fields, facts, retry);
    }

    /** A body over the container's limit is the same refusal as a document over core's limit. */
    ResponseEntity<Object> tooLarge() {
        DocumentError error = DocumentError.DOCUMENT_TOO_LARGE;
        return answer(statusOf(error.category()), error.name(), List.of(), Map.of(), null);
    }

    FieldProblem field(FieldError error) {
        return new FieldProblem(error.field(), error.code(), texts.field(error.code()));
    }

    private ResponseEntity<Object> answer(
            HttpStatus status,
            String code,
            List<FieldProblem> fields,
            Map<String, Object> facts,
            @Nullable Duration retryAfter) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return new ResponseEntity<>(body(status, code, fields, facts), headers, status);
    }

    private Problem body(HttpStatus status, String code, List<FieldProblem> fields, Map<String, Object> facts) {
        return new Problem(
                typeOf(code),
                texts.title(code),
                status.value(),
                texts.detail(code).orElse(null),
                code,
                fields,
                facts,
                MDC.get(TraceFilter.TRACE_ID));
    }

    /** The type of a problem: its code as a path. */
    public static String typeOf(String code) {
        return "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Duration retryAfter(HttpStatus status, Map<String, Object> facts) {
        if (facts.get("retryAfterSeconds") instanceof Number seconds) {
            return Duration.ofSeconds(seconds.longValue());
        }
        return switch (status) {
            case SERVICE_UNAVAILABLE -> TRANSIENT_RETRY;
            case TOO_MANY_REQUESTS -> QUOTA_RETRY;
            default -> null;
        };
    }
}
