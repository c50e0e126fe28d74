package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.CompanyRole;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a valid access token says. */
record VerifiedToken(
        Actor.Account account,
        int generation,
        @Nullable RegistrationId company,
        boolean owner,
        Set<CompanyRole> roles) {}
