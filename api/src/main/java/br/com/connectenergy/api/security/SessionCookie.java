package br.com.connectenergy.api.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The two session cookies: a company's and a staff member's never replace each other and never meet one endpoint. */
@Component
public class SessionCookie {

    /** Whose session a cookie carries. */
    public enum Holder {
        APPLICANT("ce_session", "/api", "Lax"),
        STAFF("ce_staff_session", "/api/v1/staff", "Strict"),
        /** A sign-in of the staff whose second factor is awaited. */
        STAFF_STEP("ce_staff_step", "/api/v1/staff", "Strict"),
        /** Opens nothing: only lets a browser be known again when somebody signs in. */
        STAFF_DEVICE("ce_staff_device", "/api/v1/staff/session", "Strict");

        private final String cookieName;
        private final String path;
        private final String sameSite;

        Holder(String cookieName, String path, String sameSite) {
            this.cookieName = cookieName;
            this.path = path;
            this.sameSite = sameSite;
        }
    }

    private final boolean secure;

    SessionCookie(PortalSettings portal) {
        this.secure = portal.isSecure();
    }

    /** The token that the request carries for this holder. */
    public Optional<String> read(HttpServletRequest request, Holder holder) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> holder.cookieName.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The header value that hands a token to the browser. */
    public String grant(Holder holder, String token, Duration validity) {
        return cookie(holder, token, validity);
    }

    /** The header value that makes the browser forget its token. */
    public String forget(Holder holder) {
        return cookie(holder, "", Duration.ZERO);
    }

    private String cookie(Holder holder, String value, Duration validity) {
        return ResponseCookie.from(holder.cookieName, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(holder.sameSite)
                .path(holder.path)
                .maxAge(validity)
                .build()
                .toString();
    }
}
