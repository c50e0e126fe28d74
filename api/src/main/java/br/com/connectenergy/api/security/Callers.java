package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.Sessions;
import br.com.connectenergy.core.identity.Subject;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Reads the caller from the bearer token, else from the cookies: an access token needs no database; staff rights are read afresh, so a disabled
 * person is out at once.
 */
@Component
public class Callers {

    private static final RequestMatcher STAFF =
            PathPatternRequestMatcher.withDefaults().matcher("/api/v1/staff/**");
    private final Sessions sessions;
    private final StaffMembers staff;
    private final SessionCookie cookies;
    private final AccountCookie accountCookies;
    private final TokenCheck tokens;
    private final BearerCallers bearers;

    Callers(
            Sessions sessions,
            StaffMembers staff,
            SessionCookie cookies,
            AccountCookie accountCookies,
            TokenCheck tokens,
            BearerCallers bearers) {
        this.sessions = sessions;
        this.staff = staff;
        this.cookies = cookies;
        this.accountCookies = accountCookies;
        this.tokens = tokens;
        this.bearers = bearers;
    }

    /** The application that this browser carries, whoever else it is signed in as. */
    public Optional<RegistrationId> application(HttpServletRequest request) {
        return cookies.read(request, SessionCookie.Holder.APPLICANT)
                .flatMap(sessions::find)
                .filter(Subject.Applicant.class::isInstance)
                .map(subject -> ((Subject.Applicant) subject).registrationId());
    }

    Optional<CallerAuthentication> of(HttpServletRequest request) {
        if (BearerCallers.isBearer(request)) {
            return bearers.of(request);
        }
        return STAFF.matches(request) ? staffMember(request) : person(request).or(() -> applicant(request));
    }

    private Optional<CallerAuthentication> person(HttpServletRequest request) {
        return accountCookies
                .read(request, AccountCookie.Content.ACCESS)
                .flatMap(tokens::check)
                .map(token -> CallerAuthentication.of(
                        token, token.company() == null ? application(request).orElse(null) : null));
    }

    private Optional<CallerAuthentication> applicant(HttpServletRequest request) {
        return application(request).map(CallerAuthentication::applicant);
    }

    private Optional<CallerAuthentication> staffMember(HttpServletRequest request) {
        return cookies.read(request, SessionCookie.Holder.STAFF)
                .flatMap(sessions::find)
                .filter(Subject.StaffSubject.class::isInstance)
                .flatMap(subject -> staff.find(((Subject.StaffSubject) subject).username()))
                .filter(StaffMember::active)
                .map(member -> CallerAuthentication.of(member.asActor()));
    }
}
