package br.com.connectenergy.local.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthenticatorTest {
    /** The key of the examples in RFC 6238, appendix B. */
    private final Authenticator authenticator = new Authenticator("12345678901234567890");

    @Test
    void makesTheCodesOfTheStandard() {
        assertThat(code(59)).isEqualTo("287082");
        assertThat(code(1111111109)).isEqualTo("081804");
        assertThat(code(20000000000L)).isEqualTo("353130");
    }

    @Test
    void tellsItsSecretInBase32() {
        assertThat(authenticator.secret()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new Authenticator("ana.admin-local-2026!").secret()).startsWith("MFXGCLTBMRWWS3RNNRXWGYLMFUZDAMRW");
    }

    private String code(long second) {
        return authenticator.codeOf(Authenticator.stepAt(Instant.ofEpochSecond(second)));
    }
}
