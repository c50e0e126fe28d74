package br.com.connectenergy.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF011")
class VaultIT {
    private static final byte[] PLAIN = "segredo".getBytes(StandardCharsets.UTF_8);
    private static final EncryptedColumn HERE = new EncryptedColumn("account", "totp_secret", "1");

    private CoreWorld world;
    private Vault vault;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        vault = world.door(Vault.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aValueOpensInItsOwnRowOnly() {
        byte[] cipher = encrypted();

        assertThat(vault.open(cipher, HERE)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> vault.open(cipher, new EncryptedColumn("account", "totp_secret", "2")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(cipher, new EncryptedColumn("account", "totp_pending", "1")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedValueOpensNowhere() {
        byte[] cipher = encrypted();
        cipher[cipher.length - 1] ^= 1;

        assertThatThrownBy(() -> vault.open(cipher, HERE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theKeysThemselvesAreStoredEncrypted() {
        encrypted();

        assertThat(world.sql().fetchValue("select keyset from vault_keyset").toString())
                .contains("encryptedKeyset")
                .doesNotContain("\"value\"");
    }

    @Test
    void afterARotationOldValuesOpenAndNewOnesAreOfTheNewKey() {
        byte[] old = encrypted();
        vault.rotate();
        byte[] fresh = encrypted();

        assertThat(vault.open(old, HERE)).isEqualTo(PLAIN);
        assertThat(vault.open(fresh, HERE)).isEqualTo(PLAIN);
        assertThat(vault.isOutdated(old)).isTrue();
        assertThat(vault.isOutdated(fresh)).isFalse();
    }

    @Test
    void retiringReencryptsEveryStoredSecretAndDropsTheOldKey() {
        Person person = Person.signedUp(world);
        byte[] forgotten = encrypted();
        vault.rotate();

        assertThat(vault.retireOldKeys()).isGreaterThanOrEqualTo(1);
        assertThat(vault.retireOldKeys()).isZero();
        assertThatThrownBy(() -> vault.open(forgotten, HERE)).isInstanceOf(IllegalStateException.class);
        assertThat(person.signsIn()).isPresent();
    }

    @Test
    void aMasterKeyOfTheWrongLengthIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> MasterKey.of("c2hvcnQ="))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("MASTER_KEY_INVALID");
        assertThatThrownBy(() -> MasterKey.of("não é base64")).hasMessage("MASTER_KEY_INVALID");
    }

    private byte[] encrypted() {
        byte[][] made = new byte[1][];
        world.inTransaction(() -> made[0] = vault.encrypt(PLAIN, HERE));
        return made[0];
    }
}
