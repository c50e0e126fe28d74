package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.task.Tasks;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** The deadlines of registrations and the address of the portal; given by the application. */
public record RegistrationSettings(
        URI portalUrl,
        Duration emailProofValidity,
        Duration informationDeadline,
        int reviewSlaBusinessDays,
        Duration licenceRecheckInterval) {
    /** Between the last moment to answer and the engine's timer: an answer in time is never beaten by the timer. */
    static final Duration RELAY_GRACE = Tasks.RELAY_GRACE;

    public RegistrationSettings {
        requirePositive(emailProofValidity);
        requirePositive(informationDeadline);
        requirePositive(licenceRecheckInterval);
        if (reviewSlaBusinessDays < 1) throw new InvalidValue("REVIEW_SLA_POSITIVE");
    }

    public static RegistrationSettings defaults(URI portalUrl) {
        return new RegistrationSettings(portalUrl, Duration.ofDays(7), Duration.ofDays(10), 2, Duration.ofDays(90));
    }

    String staffPageUrl(RegistrationId id) {
        return portalUrl.toString().replaceAll("/+$", "") + "/equipe/cadastros/" + id;
    }

    Instant emailProofDue(Instant now) {
        return now.plus(emailProofValidity);
    }

    Instant informationDue(Instant now) {
        return now.plus(informationDeadline);
    }

    private static void requirePositive(Duration duration) {
        if (!duration.isPositive()) throw new InvalidValue("DURATION_POSITIVE");
    }
}
