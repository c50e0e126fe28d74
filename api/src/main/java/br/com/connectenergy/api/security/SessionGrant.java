package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.Sessions;
import br.com.connectenergy.core.identity.Subject;
import br.com.connectenergy.core.shared.RegistrationId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Opens and ends sessions together with their cookie; the token itself is seen by nobody else. */
@Component
public class SessionGrant {

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

    /** Ends the session of the request, if it has one, and answers the header that forgets its cookie. */
    public String end(HttpServletRequest request, SessionCookie.Holder holder) {
        cookies.read(request, holder).ifPresent(sessions::end);
        return cookies.forget(holder);
    }
}
