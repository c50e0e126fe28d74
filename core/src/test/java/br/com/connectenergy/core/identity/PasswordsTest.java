package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.identity.internal.PasswordEncoders;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

@Tag("RNF010")
class PasswordsTest {
    private static final List<String> CONTEXT = List.of("Padaria São João Ltda.", "ana.silva@padaria.example");

    private final Passwords passwords = new Passwords(PasswordEncoders.encoder());

    @ParameterizedTest
    @ValueSource(strings = {"curta", "11caractere", "senha"})
    void aShortPasswordIsRefused(String password) {
        assertThat(Passwords.problem(password, CONTEXT)).contains(Passwords.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "123456789012", "qwertyuiop12", "aaaaaaaaaaaaaaaa", "iloveyouiloveyou"})
    void aCommonPasswordIsRefused(String password) {
        assertThat(Passwords.problem(password, CONTEXT)).contains(Passwords.COMMON);
    }

    @Test
    void aPasswordMadeOfWhatIsKnownAboutThePersonIsRefused() {
        assertThat(Passwords.problem("ana.silva@padaria.example", CONTEXT)).contains(Passwords.HAS_CONTEXT);
        assertThat(Passwords.problem("ana.silva@padaria.example", List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ventania azul sobre 17 telhas", "só letras minúsculas servem bem", "6Q!x-9z_Lr#2mW"})
    void noRuleAsksForKindsOfCharacters(String password) {
        assertThat(Passwords.problem(password, CONTEXT)).isEmpty();
    }

    @Test
    void aHundredAndTwentyEightCharactersAreTheMost() {
        String long128 = "ventania azul sobre 17 telhas ".repeat(5).substring(0, 128);

        assertThat(Passwords.problem(long128, CONTEXT)).isEmpty();
        assertThat(Passwords.problem(long128 + "x", CONTEXT)).contains(Passwords.TOO_LONG);
    }

    @Test
    void theRefusalNamesTheFieldAndTheRuleAndNeverThePassword() {
        assertThatThrownBy(() -> passwords.accept("newPassword", "curta", CONTEXT))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .containsExactly(new FieldError("newPassword", Passwords.TOO_SHORT)))
                .hasMessageNotContaining("curta");
    }

    @Test
    void aPasswordIsKeptAsArgon2idWithNineteenMebibytes() {
        String digest = passwords.accept("password", "ventania azul sobre 17 telhas", CONTEXT);

        assertThat(digest).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("ventania azul sobre 17 telhas", Optional.of(digest)))
                .isTrue();
        assertThat(passwords.matches("ventania azul sobre 18 telhas", Optional.of(digest)))
                .isFalse();
        assertThat(passwords.isOutdated(digest)).isFalse();
    }

    @Test
    void olderFormsAreReadAndReplaced() {
        String pbkdf2 = "{pbkdf2}"
                + Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("antiga");
        String bcrypt = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("antiga");

        for (String older : List.of(pbkdf2, bcrypt)) {
            assertThat(passwords.matches("antiga", Optional.of(older))).isTrue();
            assertThat(passwords.matches("outra", Optional.of(older))).isFalse();
            assertThat(passwords.isOutdated(older)).isTrue();
        }
    }

    @Test
    void anUnknownPersonCostsExactlyOneComparisonLikeAKnownOne() {
        Counting encoder = new Counting();
        Passwords counted = new Passwords(encoder);
        String digest = counted.digest("ventania azul sobre 17 telhas");

        counted.matches("ventania azul sobre 17 telhas", Optional.of(digest));
        assertThat(encoder.comparisons.getAndSet(0)).isEqualTo(1);
        assertThat(counted.matches("ventania azul sobre 17 telhas", Optional.empty()))
                .isFalse();
        assertThat(encoder.comparisons.get()).isEqualTo(1);
        assertThat(encoder.lastDigest).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private static final class Counting implements PasswordEncoder {
        private final PasswordEncoder real = PasswordEncoders.encoder();
        private final AtomicInteger comparisons = new AtomicInteger();
        private String lastDigest = "";

        @Override
        public String encode(@Nullable CharSequence password) {
            return Objects.requireNonNull(real.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String digest) {
            comparisons.incrementAndGet();
            lastDigest = String.valueOf(digest);
            return real.matches(password, digest);
        }
    }
}
