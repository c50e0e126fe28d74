package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    private final ClientAddress direct = new ClientAddress(new ProxySettings(List.of()));
    private final ClientAddress proxied = new ClientAddress(new ProxySettings(List.of("10.0.0.0/8")));

    @Test
    void withoutATrustedProxyTheHeaderIsALie() {
        assertThat(direct.of(from("203.0.113.9", "1.2.3.4"))).isEqualTo("203.0.113.9");
        assertThat(proxied.of(from("203.0.113.9", "1.2.3.4"))).isEqualTo("203.0.113.9");
    }

    @Test
    void aTrustedProxySaysWhomItSaw() {
        assertThat(proxied.of(from("10.0.0.2", "203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @Test
    void onlyWhatTrustedProxiesAddedIsBelieved() {
        assertThat(proxied.of(from("10.0.0.2", "1.2.3.4, 203.0.113.9, 10.0.0.7")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void aHeaderThatIsNoAddressEndsTheSearch() {
        assertThat(proxied.of(from("10.0.0.2", "evil.example.com"))).isEqualTo("10.0.0.2");
        assertThat(proxied.of(from("10.0.0.2", ""))).isEqualTo("10.0.0.2");
    }

    @Test
    void anIpv6CallerIsCountedByItsNetwork() {
        assertThat(direct.limitKey(from("2001:db8:1:2:3:4:5:6", null)))
                .isEqualTo(direct.limitKey(from("2001:db8:1:2:ffff::1", null)))
                .isNotEqualTo(direct.limitKey(from("2001:db8:1:3::1", null)));
        assertThat(direct.limitKey(from("203.0.113.9", null))).isEqualTo("203.0.113.9");
    }

    private static MockHttpServletRequest from(String peer, @org.jspecify.annotations.Nullable String forwarded) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        return request;
    }
}
