package br.com.connectenergy.core.identity;

import java.util.List;

/** What came of a code shown in a sign-in. */
public sealed interface Proof {
    /** Right: the session is open; new recovery codes only when the factor was enrolled just now. */
    record Accepted(OpenedSession session, List<String> recoveryCodes) implements Proof {
        @Override
        public String toString() {
            return "Accepted[hidden]";
        }
    }

    /** Wrong, used before, or of another moment. */
    record Refused() implements Proof {}

    /** There is no such sign-in any more. */
    record Expired() implements Proof {}
}
