package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecureCookiesTest {

    @Test
    void cookiesAreSecureWhenThePortalIs() {
        SessionCookie cookies = new SessionCookie(new PortalSettings(URI.create("https://connect.example.com.br")));

        assertThat(cookies.grant(SessionCookie.Holder.APPLICANT, "t", Duration.ofDays(1)))
                .contains("Secure");
        assertThat(cookies.forget(SessionCookie.Holder.STAFF)).contains("Secure", "Max-Age=0");
    }

    @Test
    void onAPlainPortalTheyAreNotOrTheBrowserWouldDropThem() {
        SessionCookie cookies = new SessionCookie(new PortalSettings(URI.create("http://127.0.0.1:18080")));

        assertThat(cookies.grant(SessionCookie.Holder.APPLICANT, "t", Duration.ofDays(1)))
                .doesNotContain("Secure");
    }
}
