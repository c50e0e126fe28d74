package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.Sessions;
import br.com.connectenergy.core.identity.Subject;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the session cookie into the calling actor; staff rights are read afresh, so a disabled person is out at once. */
final class SessionFilter extends OncePerRequestFilter {

    private static final RequestMatcher API =
            PathPatternRequestMatcher.withDefaults().matcher("/api/**");
    private static final RequestMatcher STAFF =
            PathPatternRequestMatcher.withDefaults().matcher("/api/v1/staff/**");
    private final Sessions sessions;
    private final StaffMembers staff;
    private final SessionCookie cookies;
    private final ProblemWriter problems;

    SessionFilter(Sessions sessions, StaffMembers staff, SessionCookie cookies, ProblemWriter problems) {
        this.sessions = sessions;
        this.staff = staff;
        this.cookies = cookies;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !API.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> caller;
        try {
            caller = STAFF.matches(request) ? staffMember(request) : applicant(request);
        } catch (RuntimeException failure) {
            problems.write(request, response, failure);
            return;
        }
        caller.ifPresent(SessionFilter::authenticate);
        chain.doFilter(request, response);
    }

    private Optional<Actor> applicant(HttpServletRequest request) {
        return cookies.read(request, SessionCookie.Holder.APPLICANT)
                .flatMap(sessions::find)
                .filter(Subject.Applicant.class::isInstance)
                .map(Subject.Applicant.class::cast)
                .map(applicant -> new Actor.Company(applicant.registrationId()));
    }

    private Optional<Actor> staffMember(HttpServletRequest request) {
        return cookies.read(request, SessionCookie.Holder.STAFF)
                .flatMap(sessions::find)
                .filter(Subject.StaffSubject.class::isInstance)
                .map(Subject.StaffSubject.class::cast)
                .flatMap(subject -> staff.find(subject.username()))
                .filter(StaffMember::active)
                .map(StaffMember::asActor);
    }

    private static void authenticate(Actor actor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(actor));
        SecurityContextHolder.setContext(context);
    }
}
