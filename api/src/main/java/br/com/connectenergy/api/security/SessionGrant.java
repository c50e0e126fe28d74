package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.Sessions;
import br.com.connectenergy.core.identity.SignIns;
import br.com.connectenergy.core.identity.Subject;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Opens and ends sessions together with their cookie; the token itself is seen by nobody else. */
@Component
public class SessionGrant {

    /** The longest that browsers keep a cookie. */
    private static final Duration DEVICE_VALIDITY = Duration.ofDays(400);

    private final Sessions sessions;
    private final SessionCookie cookies;

    SessionGrant(Sessions sessions, SessionCookie cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** The cookie header that makes the browser the applicant of this registration. */
    public String toApplicant(RegistrationId registration) {
        String token = sessions.open(new Subject.Applicant(registration)).value();
        return cookies.grant(SessionCookie.Holder.APPLICANT, token, Sessions.APPLICANT_VALIDITY);
    }

    /** The cookie header that signs a staff member in, with the session that was opened by the second factor. */
    public String toStaff(SecretToken session) {
        return cookies.grant(SessionCookie.Holder.STAFF, session.value(), Sessions.STAFF_VALIDITY);
    }

    /** The session of the request, or nothing that any session answers to. */
    public String staffSession(HttpServletRequest request) {
        return cookies.read(request, SessionCookie.Holder.STAFF).orElse("");
    }

    /** The cookie header of a staff sign-in whose second factor is awaited. */
    public String toStaffStep(SecretToken ticket) {
        return cookies.grant(SessionCookie.Holder.STAFF_STEP, ticket.value(), SignIns.STEP_VALIDITY);
    }

    /** The ticket of the staff sign-in under way, or nothing that any sign-in answers to. */
    public String staffTicket(HttpServletRequest request) {
        return cookies.read(request, SessionCookie.Holder.STAFF_STEP).orElse("");
    }

    /** The cookie header that makes the browser forget the sign-in under way. */
    public String endStaffStep() {
        return cookies.forget(SessionCookie.Holder.STAFF_STEP);
    }

    /** What the browser was given at an earlier staff sign-in, else something new. */
    public SecretToken staffDevice(HttpServletRequest request) {
        return cookies.read(request, SessionCookie.Holder.STAFF_DEVICE)
                .flatMap(SecretToken::parse)
                .orElseGet(SecretToken::random);
    }

    /** The cookie header by which the browser is known at its next staff sign-in. */
    public String toStaffDevice(SecretToken device) {
        return cookies.grant(SessionCookie.Holder.STAFF_DEVICE, device.value(), DEVICE_VALIDITY);
    }

    /** Ends the session of the request, if it has one, and answers the header that forgets its cookie. */
    public String end(HttpServletRequest request, SessionCookie.Holder holder) {
        cookies.read(request, holder).ifPresent(sessions::end);
        return cookies.forget(holder);
    }
}
