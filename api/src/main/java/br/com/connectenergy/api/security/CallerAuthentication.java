package br.com.connectenergy.api.security;

import br.com.connectenergy.core.integration.ClientGrant;
import br.com.connectenergy.core.integration.Scope;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** Who is proved to ask: one person or application, as each actor it may speak for; its kinds are its authorities. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient List<Actor> actors;
    private final transient @Nullable Set<Scope> scopes;

    private CallerAuthentication(List<Actor> actors, Stream<Who> kinds) {
        this(
                actors,
                kinds.map(Who::authority).<GrantedAuthority>map(each -> each).toList(),
                null);
    }

    private CallerAuthentication(List<Actor> actors, Collection<GrantedAuthority> kinds, @Nullable Set<Scope> scopes) {
        super(kinds);
        this.actors = List.copyOf(actors);
        this.scopes = scopes;
        setAuthenticated(true);
    }

    /** A third-party system: it is of no kind, its scopes alone say what it may ask for. */
    static CallerAuthentication of(ClientGrant grant) {
        return new CallerAuthentication(List.of(new Actor.Company(grant.company())), List.of(), grant.scopes());
    }

    static CallerAuthentication of(Actor.Staff staff) {
        return new CallerAuthentication(List.of(staff), staff.roles().stream().map(Who::of));
    }

    static CallerAuthentication applicant(RegistrationId registration) {
        return new CallerAuthentication(List.of(new Actor.Company(registration)), Stream.of(Who.APPLICANT));
    }

    /** A signed-in person; without a chosen company they may still carry the application of another. */
    static CallerAuthentication of(VerifiedToken token, @Nullable RegistrationId application) {
        RegistrationId company = token.company();
        List<Actor> actors = new ArrayList<>(List.of(token.account()));
        List<Who> kinds = new ArrayList<>(List.of(Who.ACCOUNT));
        if (company != null) {
            actors.add(new Actor.Company(company, token.account().accountId()));
            token.roles().stream().map(Who::of).forEach(kinds::add);
            if (token.owner()) {
                kinds.add(Who.OWNER);
            }
        } else if (application != null) {
            actors.add(new Actor.Company(application));
            kinds.add(Who.APPLICANT);
        }
        return new CallerAuthentication(actors, kinds.stream());
    }

    /** The caller as the kind of actor that is asked for. */
    Optional<Actor> as(Class<?> kind) {
        return actors.stream().filter(kind::isInstance).findFirst();
    }

    /** What a third-party system may read; null for everybody else. */
    @Nullable Set<Scope> scopes() {
        return scopes;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Actor getPrincipal() {
        return actors.getFirst();
    }
}
