package br.com.connectenergy.api.security;

import br.com.connectenergy.core.integration.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Holds every request of the API against the permission matrix; what is no operation meets the dispatcher's own 404. */
final class PermissionRules implements AuthorizationManager<RequestAuthorizationContext> {

    private record Row(RequestMatcher path, Permission permission) {
        /** HEAD is answered by what answers GET, so it asks for the same. */
        boolean matches(HttpServletRequest request) {
            String method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
            return permission.method().matches(method) && path.matches(request);
        }
    }

    private static final List<Row> ROWS = Permissions.ALL.stream()
            .map(permission -> new Row(PathPatternRequestMatcher.withDefaults().matcher(permission.path()), permission))
            .toList();

    /** The row that this request asks for; the matrix names fixed paths before those with an id. */
    static Optional<Permission> of(HttpServletRequest request) {
        return ROWS.stream()
                .filter(row -> row.matches(request))
                .map(Row::permission)
                .findFirst();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        Optional<Permission> asked = of(context.getRequest());
        @Nullable Authentication known = caller.get();
        if (known instanceof CallerAuthentication system && system.scopes() != null) {
            return new AuthorizationDecision(
                    asked.isEmpty() || isOneOf(system.scopes(), asked.get().scope()));
        }
        Optional<Set<Who>> may = asked.map(Permissions::passingTheDoor);
        boolean open = may.isEmpty() || may.get().contains(Who.ANYBODY);
        return new AuthorizationDecision(open || isOneOf(may.get(), known));
    }

    /** What names no scope is for no third-party system, however open it is to people. */
    private static boolean isOneOf(Set<Scope> held, @Nullable Scope wanted) {
        return wanted != null && held.contains(wanted);
    }

    private static boolean isOneOf(Set<Who> may, @Nullable Authentication caller) {
        Set<String> wanted = may.stream().map(Enum::name).collect(Collectors.toSet());
        return caller instanceof CallerAuthentication
                && caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(wanted::contains);
    }
}
