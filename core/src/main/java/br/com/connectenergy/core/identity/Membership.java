package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.Set;

/** One person in one company: with which roles, and whether they own it. */
public record Membership(
        AccountId accountId, RegistrationId registrationId, boolean owner, Set<CompanyRole> roles, Instant since) {
    public Membership {
        roles = Set.copyOf(roles);
    }
}
