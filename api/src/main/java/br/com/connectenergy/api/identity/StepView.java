package br.com.connectenergy.api.identity;

import br.com.connectenergy.core.identity.SignInStep;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the person has to show next; the recovery codes left are told while the second factor is awaited. */
@Schema(name = "SignInStep")
record StepView(Next next, @Nullable Integer recoveryCodesLeft) {

    static final StepView DONE = new StepView(Next.DONE, null);

    static StepView of(SignInStep step) {
        return switch (step.next()) {
            case PROVE_TOTP -> new StepView(Next.PROVE_TOTP, step.recoveryCodesLeft());
            case PROVE_PASSKEY -> new StepView(Next.PROVE_PASSKEY, step.recoveryCodesLeft());
            case ENROL_FACTOR -> new StepView(Next.ENROL_FACTOR, null);
        };
    }

    /** The steps of a sign-in. */
    enum Next {
        DONE,
        PROVE_TOTP,
        PROVE_PASSKEY,
        ENROL_FACTOR
    }
}
