package br.com.connectenergy.api.security;

import br.com.connectenergy.core.identity.AccountSessions;
import br.com.connectenergy.core.identity.Credential;
import br.com.connectenergy.core.identity.OpenedSession;
import br.com.connectenergy.core.identity.PasskeyChallenges;
import br.com.connectenergy.core.identity.ProviderVisits;
import br.com.connectenergy.core.identity.SignInStep;
import br.com.connectenergy.core.identity.SignIns;
import br.com.connectenergy.core.shared.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands tokens to the browser and takes them back; nobody else sees them. */
@Component
public class AccountGrant {

    private final AccountCookie cookies;
    private final AccessTokens tokens;
    private final AccountSessions sessions;
    private final SessionSettings settings;
    private final Clock clock;

    AccountGrant(
            AccountCookie cookies,
            AccessTokens tokens,
            AccountSessions sessions,
            SessionSettings settings,
            Clock clock) {
        this.cookies = cookies;
        this.tokens = tokens;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The headers of a sign-in whose second factor is awaited. */
    public HttpHeaders step(SignInStep step) {
        return headers(cookies.grant(AccountCookie.Content.STEP, step.ticket().value(), SignIns.STEP_VALIDITY));
    }

    /** The ticket of the sign-in under way, or nothing that any sign-in answers to. */
    public String ticket(HttpServletRequest request) {
        return cookies.read(request, AccountCookie.Content.STEP).orElse("");
    }

    /** The header of a question to an authenticator that this browser alone may answer. */
    public HttpHeaders challenge(SecretToken token) {
        return headers(cookies.grant(AccountCookie.Content.CHALLENGE, token.value(), PasskeyChallenges.VALIDITY));
    }

    /** The token of the question that the request answers, or nothing that any question goes by. */
    public String challengeToken(HttpServletRequest request) {
        return cookies.read(request, AccountCookie.Content.CHALLENGE).orElse("");
    }

    /** The header of a visit to the identity provider, whose return this browser alone may hand over. */
    public HttpHeaders providerVisit(SecretToken token) {
        return headers(cookies.grant(AccountCookie.Content.PROVIDER, token.value(), ProviderVisits.VALIDITY));
    }

    /** The secret of the visit that the request comes back from, or nothing that any visit goes by. */
    public String providerVisit(HttpServletRequest request) {
        return cookies.read(request, AccountCookie.Content.PROVIDER).orElse("");
    }

    /** The header that makes the browser forget the visit. */
    public HttpHeaders providerLeft() {
        return headers(cookies.forget(AccountCookie.Content.PROVIDER));
    }

    /** The headers of a sign-in that goes on to the second factor after a visit. */
    public HttpHeaders providerLeft(SignInStep step) {
        HttpHeaders headers = step(step);
        headers.add(HttpHeaders.SET_COOKIE, cookies.forget(AccountCookie.Content.PROVIDER));
        return headers;
    }

    /** The headers of a session that has just been opened. */
    public HttpHeaders opened(OpenedSession session) {
        HttpHeaders headers = renewed(session);
        headers.add(HttpHeaders.SET_COOKIE, cookies.forget(AccountCookie.Content.STEP));
        headers.add(HttpHeaders.SET_COOKIE, cookies.forget(AccountCookie.Content.CHALLENGE));
        return headers;
    }

    /** The headers of a session that goes on with new tokens. */
    public HttpHeaders renewed(OpenedSession session) {
        Credential credential = session.credential();
        Duration left = Duration.between(clock.instant(), credential.expiresAt());
        HttpHeaders headers = access(credential);
        headers.add(
                HttpHeaders.SET_COOKIE,
                cookies.grant(AccountCookie.Content.REFRESH, session.refresh().value(), left));
        return headers;
    }

    /** The header of a new access token for the same session. */
    public HttpHeaders access(Credential credential) {
        return headers(cookies.grant(AccountCookie.Content.ACCESS, tokens.issue(credential), AccessTokens.VALIDITY));
    }

    /** Renews the session of the request, if it can be. */
    public Optional<HttpHeaders> refresh(HttpServletRequest request) {
        return cookies.read(request, AccountCookie.Content.REFRESH)
                .flatMap(token -> sessions.refresh(token, settings.idle()))
                .map(this::renewed);
    }

    /** Ends the session of the request, if it has one, and forgets its cookies. */
    public HttpHeaders end(HttpServletRequest request) {
        cookies.read(request, AccountCookie.Content.REFRESH).ifPresent(sessions::end);
        return forgotten();
    }

    /** The headers that make the browser forget everything of its account. */
    public HttpHeaders forgotten() {
        return headers(
                Stream.of(AccountCookie.Content.values()).map(cookies::forget).toArray(String[]::new));
    }

    private static HttpHeaders headers(String... cookies) {
        HttpHeaders headers = new HttpHeaders();
        Stream.of(cookies).forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie));
        return headers;
    }
}
