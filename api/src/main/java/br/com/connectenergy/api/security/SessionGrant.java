package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.Sessions;
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

    /** The cookie header that signs a staff member in. */
    public String toStaff(String username) {
        String token = sessions.open(new Subject.StaffSubject(username)).value();
        return cookies.grant(SessionCookie.Holder.STAFF, token, Sessions.STAFF_VALIDITY);
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
