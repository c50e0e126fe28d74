package br.com.connectenergy.api.security;

import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.problem.WebRefusal;
import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers what a filter refuses with the same problems as a controller would. */
@Component
class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver resolver;

    ProblemWriter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing) {
        write(request, response, isOfCompany(request) ? notFound() : missing);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        if (BearerCallers.isBearer(request)) {
            write(request, response, WebError.INSUFFICIENT_SCOPE.refuse());
            return;
        }
        boolean withoutCompany = !(denied instanceof CsrfException) && isOfCompany(request) && !hasCompany();
        write(request, response, withoutCompany ? notFound() : denied);
    }

    /** Without a company nothing of a company exists. */
    private static Refusal notFound() {
        return RegistrationError.REGISTRATION_NOT_FOUND.refuse();
    }

    private static boolean isOfCompany(HttpServletRequest request) {
        return PermissionRules.of(request).filter(Permissions::isOfCompany).isPresent();
    }

    private static boolean hasCompany() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication caller
                && caller.as(Actor.Company.class).isPresent();
    }

    void write(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        if (failure instanceof WebRefusal refusal) {
            challenge(request, refusal.error())
                    .ifPresent(words -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, words));
        }
        resolver.resolveException(request, response, null, failure);
    }

    /** RFC 6750: what a third-party system is told beside the problem. */
    private static Optional<String> challenge(HttpServletRequest request, WebError error) {
        return switch (error) {
            case TOKEN_REFUSED -> Optional.of("Bearer error=\"invalid_token\"");
            case INSUFFICIENT_SCOPE ->
                Optional.of("Bearer error=\"insufficient_scope\""
                        + PermissionRules.of(request)
                                .flatMap(row -> Optional.ofNullable(row.scope()))
                                .map(scope -> ", scope=\"" + scope.value() + "\"")
                                .orElse(""));
            default -> Optional.empty();
        };
    }
}
