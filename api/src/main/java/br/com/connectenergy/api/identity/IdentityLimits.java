package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.security.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How often an address may try; an account is counted per address, so that nobody locks its owner out from elsewhere. */
@Component
class IdentityLimits {

    private final RateLimits limits;
    private final ClientAddress addresses;

    IdentityLimits(RateLimits limits, ClientAddress addresses) {
        this.limits = limits;
        this.addresses = addresses;
    }

    /** A try to prove who one is. */
    void signIn(HttpServletRequest http, String account) {
        String address = addresses.limitKey(http);
        limits.take(Limit.SIGN_INS_OF_ADDRESS, address);
        limits.take(Limit.SIGN_INS_OF_ACCOUNT, account.strip().toLowerCase(Locale.ROOT) + "|" + address);
    }

    /** A try of a secret or of anything that costs us a digest. */
    void guess(HttpServletRequest http) {
        limits.take(Limit.SIGN_INS_OF_ADDRESS, addresses.limitKey(http));
    }

    /** A try of a mailed link. */
    void link(HttpServletRequest http) {
        limits.take(Limit.EMAIL_PROOF_ATTEMPTS_OF_ADDRESS, addresses.limitKey(http));
    }
}
