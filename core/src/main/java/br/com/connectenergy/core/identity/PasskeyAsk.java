package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Sha256;

/** What a challenge is for, and the session or sign-in that alone may answer it. */
public record PasskeyAsk(Purpose purpose, String boundTo) {
    /** Why an authenticator is asked. */
    public enum Purpose {
        ENROL,
        SIGN_IN,
        STEP_UP
    }

    public static PasskeyAsk enrolling(String ticket) {
        return new PasskeyAsk(Purpose.ENROL, Sha256.of(ticket).hex());
    }

    public static PasskeyAsk enrolling(Actor.Account actor) {
        return new PasskeyAsk(Purpose.ENROL, sessionOf(actor));
    }

    /** Nobody is known yet; the answer says who. */
    public static PasskeyAsk signingIn() {
        return new PasskeyAsk(Purpose.SIGN_IN, "");
    }

    public static PasskeyAsk steppingUp(Actor.Account actor) {
        return new PasskeyAsk(Purpose.STEP_UP, sessionOf(actor));
    }

    private static String sessionOf(Actor.Account actor) {
        return Sha256.of(actor.sessionId().toString()).hex();
    }
}
