package br.com.connectenergy.api.security;

import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
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
        resolver.resolveException(request, response, null, failure);
    }
}
