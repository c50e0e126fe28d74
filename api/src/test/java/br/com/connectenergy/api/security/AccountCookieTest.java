package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("RNF010")
class AccountCookieTest {

    @ParameterizedTest
    @EnumSource
    void withHttpsACookieIsSecureAndBoundToItsHost(AccountCookie.Content content) {
        String cookie = cookies("https://portal.example.br").grant(content, "value", Duration.ofMinutes(15));

        assertThat(cookie)
                .startsWith("__Host-ce_")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=900")
                .doesNotContain("Domain");
    }

    @ParameterizedTest
    @EnumSource
    void withoutHttpsABrowserWouldRefuseThePrefix(AccountCookie.Content content) {
        String cookie = cookies("http://127.0.0.1:18080").grant(content, "value", Duration.ofMinutes(15));

        assertThat(cookie)
                .startsWith("ce_")
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure");
    }

    @ParameterizedTest
    @EnumSource
    void forgettingEndsTheCookieAtOnce(AccountCookie.Content content) {
        assertThat(cookies("https://portal.example.br").forget(content)).contains("Max-Age=0", "Path=/");
    }

    private static AccountCookie cookies(String portal) {
        return new AccountCookie(new PortalSettings(URI.create(portal)));
    }
}
