package br.com.connectenergy.api.problem;

import org.springframework.http.HttpStatus;

/** What the counter itself refuses, before or beside the rules of core. */
public enum WebError {
    REQUEST_INVALID(HttpStatus.BAD_REQUEST),
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED),
    SIGN_IN_REFUSED(HttpStatus.UNAUTHORIZED),
    SIGN_IN_EXPIRED(HttpStatus.UNAUTHORIZED),
    SESSION_ENDED(HttpStatus.UNAUTHORIZED),
    TOKEN_REFUSED(HttpStatus.UNAUTHORIZED),
    INSUFFICIENT_SCOPE(HttpStatus.FORBIDDEN),
    CSRF_TOKEN_INVALID(HttpStatus.FORBIDDEN),
    ACCESS_DENIED(HttpStatus.FORBIDDEN),
    RESOURCE_NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CHANGED_MEANWHILE(HttpStatus.CONFLICT),
    MEDIA_TYPE_NOT_SUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    UNEXPECTED_FAILURE(HttpStatus.INTERNAL_SERVER_ERROR),
    TEMPORARILY_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    WebError(HttpStatus status) {
        this.status = status;
    }

    /** The one status of this error. */
    public HttpStatus status() {
        return status;
    }

    /** The exception that ends the request with this problem. */
    public WebRefusal refuse() {
        return new WebRefusal(this, null);
    }
}
