package br.com.connectenergy.api.security;

import br.com.connectenergy.core.shared.Actor;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An actor proved by its session; staff carry their roles as authorities. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Actor actor;

    CallerAuthentication(Actor actor) {
        super(authoritiesOf(actor));
        this.actor = actor;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authoritiesOf(Actor actor) {
        return actor instanceof Actor.Staff staff
                ? staff.roles().stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList()
                : List.of();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }
}
