package br.com.connectenergy.api.problem;

import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Translates every refusal and failure into one problem; the only class that knows what number a refusal is. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final Duration DATABASE_RETRY = Duration.ofSeconds(5);
    private final Problems problems;
    private final ShapeErrors shapeErrors;

    ProblemHandler(Problems problems, ShapeErrors shapeErrors) {
        this.problems = problems;
        this.shapeErrors = shapeErrors;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Object> refused(Refusal refusal) {
        return problems.of(refusal);
    }

    @ExceptionHandler(InvalidValue.class)
    ResponseEntity<Object> malformed(InvalidValue value) {
        return problems.of(WebError.REQUEST_INVALID);
    }

    @ExceptionHandler(InvalidFields.class)
    ResponseEntity<Object> malformed(InvalidFields invalid) {
        List<FieldProblem> fields =
                invalid.fields().stream().map(problems::field).toList();
        return problems.of(WebError.REQUEST_INVALID, fields, Map.of(), null);
    }

    @ExceptionHandler(WebRefusal.class)
    ResponseEntity<Object> refused(WebRefusal refusal) {
        return problems.of(refusal.error(), List.of(), Map.of(), refusal.retryAfter());
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Object> denied(AccessDeniedException denied) {
        return problems.of(denied instanceof CsrfException ? WebError.CSRF_TOKEN_INVALID : WebError.ACCESS_DENIED);
    }

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<Object> unauthenticated(AuthenticationException missing) {
        return problems.of(WebError.SIGN_IN_REQUIRED);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ResponseEntity<Object> changedMeanwhile(Exception overtaken) {
        return problems.of(WebError.CHANGED_MEANWHILE);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        TransactionException.class
    })
    ResponseEntity<Object> unavailable(Exception away) {
        LOG.warn("database unavailable: {}", away.getClass().getSimpleName());
        return problems.of(WebError.TEMPORARILY_UNAVAILABLE, List.of(), Map.of(), DATABASE_RETRY);
    }

    /** A query or a header that could not be read, or that the firewall refuses when it is read. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<Object> unreadable(Exception unreadable) {
        return problems.of(WebError.REQUEST_INVALID);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Object> brokenForm(MultipartException broken) {
        return ShapeErrors.isBrokenForm(broken) ? problems.of(WebError.REQUEST_INVALID) : unexpected(broken);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception failure) {
        LOG.error("unexpected failure", failure);
        return problems.of(WebError.UNEXPECTED_FAILURE);
    }

    /** Every refusal of the framework itself: the shape of the request, its method, its media type, an unknown path. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<Object> problem = shapeErrors.isTooLarge(exception)
                ? problems.tooLarge()
                : problems.of(errorOf(status), shapeErrors.of(exception), Map.of(), null);
        if (status.is5xxServerError()) {
            LOG.error("unexpected failure", exception);
        }
        HttpHeaders merged = new HttpHeaders();
        merged.putAll(headers);
        merged.putAll(problem.getHeaders());
        return new ResponseEntity<>(problem.getBody(), merged, problem.getStatusCode());
    }

    static WebError errorOf(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case NOT_FOUND -> WebError.RESOURCE_NOT_FOUND;
            case METHOD_NOT_ALLOWED -> WebError.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> WebError.NOT_ACCEPTABLE;
            case UNSUPPORTED_MEDIA_TYPE -> WebError.MEDIA_TYPE_NOT_SUPPORTED;
            case SERVICE_UNAVAILABLE -> WebError.TEMPORARILY_UNAVAILABLE;
            case null, default -> status.is4xxClientError() ? WebError.REQUEST_INVALID : WebError.UNEXPECTED_FAILURE;
        };
    }
}
