package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.ClientAddress;
import br.com.connectenergy.core.identity.IdentityError;
import br.com.connectenergy.core.identity.StaffProof;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the ways of the staff to prove themselves share: how often one may try, and what a code comes to. */
@Component
class StaffDesk {

    private final RateLimits limits;
    private final ClientAddress addresses;

    StaffDesk(RateLimits limits, ClientAddress addresses) {
        this.limits = limits;
        this.addresses = addresses;
    }

    /** By name and address together, so that a stranger elsewhere uses up nobody's tries. */
    void guess(HttpServletRequest http, String username) {
        String address = addresses.limitKey(http);
        limits.take(Limit.SIGN_INS_OF_ADDRESS, address);
        limits.take(Limit.SIGN_INS_OF_ACCOUNT, username + "|" + address);
    }

    /** Only who is signed in spends these, wherever they are. */
    void guessAgain(String username) {
        limits.take(Limit.SIGN_INS_OF_ACCOUNT, "step-up|" + username);
    }

    static StaffProof.Accepted accepted(StaffProof proof) {
        return switch (proof) {
            case StaffProof.Accepted accepted -> accepted;
            case StaffProof.Refused refused -> throw codeRefused();
            case StaffProof.Expired expired -> throw WebError.SIGN_IN_EXPIRED.refuse();
        };
    }

    static Refusal codeRefused() {
        return IdentityError.CODE_REFUSED.refuse(List.of(new FieldError("code", "CODE_WRONG")));
    }
}
