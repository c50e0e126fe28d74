package br.com.connectenergy.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.Person;
import br.com.connectenergy.core.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Base64;
import java.util.List;
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
    void renewingReencryptsEveryStoredSecretAndThenDropsTheOldKey() {
        Person person = Person.signedUp(world);
        byte[] forgotten = encrypted();
        vault.rotate();

        assertThat(vault.renew(100)).isGreaterThanOrEqualTo(1);
        assertThat(vault.renew(100)).isZero();
        assertThat(keys()).isOne();
        assertThatThrownBy(() -> vault.open(forgotten, HERE)).isInstanceOf(IllegalStateException.class);
        assertThat(person.signsIn()).isPresent();
    }

    @Test
    void anotherKeyThanTheDatabasesEndsTheStartInOneSentence() {
        encrypted();
        String other = Base64.getEncoder().encodeToString(new byte[32]);

        assertThatThrownBy(() -> world.startedOn(world.database(), other).close())
                .isInstanceOf(VaultLocked.class)
                .hasMessageStartingWith("The key in connectenergy.vault.key is not the one");
        world.startedOn(world.database()).close();
    }

    @Test
    void aMasterKeyOfTheWrongLengthIsRefusedWithoutBeingRepeated() {
        assertThatThrownBy(() -> MasterKey.of("c2hvcnQ="))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("MASTER_KEY_INVALID");
        assertThatThrownBy(() -> MasterKey.of("não é base64")).hasMessage("MASTER_KEY_INVALID");
    }

    @Test
    void anOldKeyIsKeptWhileAValueOfItIsHeldByAnotherTransaction() throws Exception {
        Person person = Person.signedUp(world);
        vault.rotate();
        try (Connection other = world.database().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select * from account for update");

            while (vault.renew(100) > 0) assertThat(keys()).isEqualTo(2);

            assertThat(keys()).isEqualTo(2);
            other.rollback();
        }
        while (vault.renew(100) > 0) assertThat(keys()).isEqualTo(2);
        assertThat(keys()).isOne();
        assertThat(person.signsIn()).isPresent();
    }

    @Test
    void aRenewalInSmallTurnsComesToItsEnd() {
        Candidate.pme(world).filledIn();
        Candidate.pme(world).filledIn();
        vault.rotate();
        int turns = 0;
        while (vault.renew(1) > 0) turns++;

        assertThat(turns).isGreaterThanOrEqualTo(2);
        assertThat(keys()).isOne();
    }

    @Test
    void everyColumnThatSaysItIsEncryptedIsRenewedAndHoldsBytes() {
        List<String> said = world.sql()
                .fetch("select attrelid::regclass || '.' || attname || ' ' || atttypid::regtype from pg_attribute"
                        + " join pg_class on pg_class.oid = attrelid and relkind = 'r'"
                        + " where col_description(attrelid, attnum) like '%, encrypted: %'")
                .map(row -> String.valueOf(row.get(0)));

        assertThat(world.doors(EncryptedRows.class)
                        .flatMap(rows -> rows.columns().stream())
                        .map(column -> column.table() + "." + column.column() + " bytea"))
                .containsExactlyInAnyOrderElementsOf(said)
                .contains("registration.representative_cpf bytea");
    }

    /** How many keys the stored keyset says it has. */
    private int keys() {
        String keyset = String.valueOf(world.sql().fetchValue("select keyset from vault_keyset"));
        return keyset.split("\"keyId\"", -1).length - 1;
    }

    private byte[] encrypted() {
        byte[][] made = new byte[1][];
        world.inTransaction(() -> made[0] = vault.encrypt(PLAIN, HERE));
        return made[0];
    }
}
