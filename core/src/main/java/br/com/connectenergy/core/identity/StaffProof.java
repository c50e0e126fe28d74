package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.SecretToken;
import br.com.connectenergy.core.staff.StaffMember;
import java.util.List;

/** What came of a code shown in a sign-in of the staff. */
public sealed interface StaffProof {
    /** Right: the session is open; new recovery codes only when the factor was enrolled just now. */
    record Accepted(StaffMember member, SecretToken session, List<String> recoveryCodes) implements StaffProof {
        @Override
        public String toString() {
            return "Accepted[hidden]";
        }
    }

    /** Wrong, used before, or of another moment. */
    record Refused() implements StaffProof {}

    /** There is no such sign-in any more. */
    record Expired() implements StaffProof {}
}
