package br.com.connectenergy.api.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookies of a person's account; with https their names begin with {@code __Host-}, so no other host can plant them. */
@Component
public class AccountCookie {

    /** What a cookie carries. */
    public enum Content {
        ACCESS("ce_at"),
        REFRESH("ce_rt"),
        STEP("ce_step"),
        CHALLENGE("ce_challenge"),
        PROVIDER("ce_provider");

        private final String cookieName;

        Content(String cookieName) {
            this.cookieName = cookieName;
        }
    }

    private final boolean secure;

    AccountCookie(PortalSettings portal) {
        this.secure = portal.isSecure();
    }

    /** The value that the request carries. */
    public Optional<String> read(HttpServletRequest request, Content content) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> name(content).equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The header value that hands it to the browser. */
    public String grant(Content content, String value, Duration validity) {
        return ResponseCookie.from(name(content), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .maxAge(validity)
                .build()
                .toString();
    }

    /** The header value that makes the browser forget it. */
    public String forget(Content content) {
        return grant(content, "", Duration.ZERO);
    }

    private String name(Content content) {
        return secure ? "__Host-" + content.cookieName : content.cookieName;
    }
}
