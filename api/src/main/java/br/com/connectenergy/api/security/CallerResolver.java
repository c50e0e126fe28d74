package br.com.connectenergy.api.security;

import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.shared.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the calling actor to a controller, or null where it may be missing; without a company nothing of one exists (404). */
@Component
class CallerResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Actor.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<? extends Actor> caller =
                SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                        ? known.as(parameter.getParameterType())
                        : Optional.empty();
        if (caller.isPresent()) {
            return caller.get();
        }
        if (parameter.isOptional()) {
            return null;
        }
        throw Actor.Company.class.equals(parameter.getParameterType())
                ? RegistrationError.REGISTRATION_NOT_FOUND.refuse()
                : WebError.SIGN_IN_REQUIRED.refuse();
    }
}
