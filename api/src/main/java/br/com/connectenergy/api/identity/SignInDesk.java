package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.Visits;
import br.com.connectenergy.core.identity.IdentityError;
import br.com.connectenergy.core.identity.Proof;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What every way of proving oneself needs: the limits, the visit, and the words for a wrong code. */
@Component
record SignInDesk(IdentityLimits limits, Visits visits) {

    static Proof.Accepted accepted(Proof proof) {
        return switch (proof) {
            case Proof.Accepted accepted -> accepted;
            case Proof.Refused refused -> throw codeRefused();
            case Proof.Expired expired -> throw WebError.SIGN_IN_EXPIRED.refuse();
        };
    }

    static Refusal codeRefused() {
        return IdentityError.CODE_REFUSED.refuse(List.of(new FieldError("code", "CODE_WRONG")));
    }
}
