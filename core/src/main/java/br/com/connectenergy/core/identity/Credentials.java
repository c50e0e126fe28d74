package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.identity.internal.AccountSessionStore;
import br.com.connectenergy.core.identity.internal.MembershipStore;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an access token may say about a session right now: memberships are read afresh. */
@Component
class Credentials {
    private final MembershipStore memberships;

    Credentials(MembershipStore memberships) {
        this.memberships = memberships;
    }

    Credential of(AccountSessionStore.Row session) {
        @Nullable RegistrationId company = session.company();
        Optional<Membership> membership =
                company == null ? Optional.empty() : memberships.find(session.accountId(), company);
        return new Credential(
                session.accountId(),
                session.id(),
                session.generation(),
                session.secondFactor(),
                session.byProvider(),
                session.signedInAt(),
                session.expiresAt(),
                membership.map(Membership::registrationId).orElse(null),
                membership.map(Membership::owner).orElse(false),
                membership.map(Membership::roles).orElse(Set.of()));
    }

    /** The one that the sign-in was about, or the first that the person joined. */
    @Nullable RegistrationId companyToBeginWith(AccountId account, @Nullable RegistrationId wanted) {
        return memberships.of(account).stream()
                .map(Membership::registrationId)
                .filter(company -> wanted == null || company.equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
