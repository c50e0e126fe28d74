package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.CoreWorld;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF010")
class SigningKeysIT {
    private CoreWorld world;
    private SigningKeys keys;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        keys = world.door(SigningKeys.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theFirstUseMakesOneKeyOf3072Bits() {
        SigningKey key = keys.current();

        assertThat(key.publicKey().getModulus().bitLength()).isEqualTo(3072);
        assertThat(keys.current()).isEqualTo(key);
        assertThat(keys.privateKeyOf(key).getModulus())
                .isEqualTo(key.publicKey().getModulus());
    }

    @Test
    void aSuccessorIsPublishedADayBeforeItSignsAndTheOldKeyADayLonger() {
        SigningKey first = keys.current();
        world.travel(SigningKeys.LIFETIME.minus(SigningKeys.OVERLAP));

        assertThat(kids()).hasSize(2).contains(first.kid());
        assertThat(keys.current()).isEqualTo(first);

        world.travel(SigningKeys.OVERLAP);
        SigningKey second = keys.current();
        assertThat(second).isNotEqualTo(first);
        assertThat(kids()).contains(first.kid());

        world.travel(SigningKeys.OVERLAP.plus(Duration.ofSeconds(1)));
        assertThat(kids()).containsExactly(second.kid());
    }

    @Test
    void thePrivateHalfIsStoredEncrypted() {
        SigningKey key = keys.current();
        byte[] plain = keys.privateKeyOf(key).getEncoded();

        assertThat(world.sql()
                        .fetchValue(
                                "select count(*) from signing_key where position(?::bytea in private_key) > 0", plain))
                .isEqualTo(0L);
    }

    private List<String> kids() {
        return keys.published().stream().map(SigningKey::kid).toList();
    }
}
