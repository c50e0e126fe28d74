package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.Cpf;
import br.com.connectenergy.core.shared.PhoneNumber;
import br.com.connectenergy.core.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF011")
class EncryptedRegistrationIT {
    private CoreWorld world;

    @BeforeEach
    void open() {
        world = new CoreWorld();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theCompanyReadsWhatTheTableDoesNotShow() {
        Candidate pme = Candidate.pme(world).submitted();

        assertThat(pme.now().profile().representativeCpf()).isEqualTo(Cpf.of("529.982.247-25"));
        assertThat(pme.now().profile().phone()).isEqualTo(PhoneNumber.of("(11) 98765-4321"));
        assertThat(everyRowAsText())
                .contains(pme.cnpj.value())
                .doesNotContain("52998224725", "529.982.247-25", hex("52998224725"))
                .doesNotContain("11987654321", "98765-4321", hex("11987654321"));
    }

    @Test
    void aValueMovedToAnotherCompanyOpensNowhere() {
        Candidate mine = Candidate.pme(world).submitted();
        Candidate other = Candidate.pme(world).submitted();

        world.sql()
                .execute(
                        "update registration set phone = (select phone from registration where id = ?) where id = ?",
                        mine.id.value(),
                        other.id.value());

        assertThatThrownBy(other::now).isInstanceOf(IllegalStateException.class);
        assertThat(mine.now().profile().phone()).isNotNull();
    }

    @Test
    void aValueMovedToAnotherColumnOpensNowhere() {
        Candidate mine = Candidate.pme(world).submitted();

        world.sql().execute("update registration set phone = representative_cpf");

        assertThatThrownBy(mine::now).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRenewalOfTheKeysReachesEveryCompanyAndChangesNothingTheyRead() {
        Candidate mine = Candidate.pme(world).submitted();
        byte[] before = cpf(mine);
        int version = mine.now().version();
        Vault vault = world.door(Vault.class);
        vault.rotate();
        while (vault.renew(10) > 0) assertThat(mine.now().version()).isEqualTo(version);

        assertThat(mine.now().profile().representativeCpf()).isEqualTo(Cpf.of("52998224725"));
        assertThat(Arrays.copyOf(cpf(mine), 5)).isNotEqualTo(Arrays.copyOf(before, 5));
        assertThat(vault.isOutdated(cpf(mine))).isFalse();
        world.door(EmailProofs.class).request(mine.id, mine.processInstanceKey);
        assertThat(mine.now().profile().phone()).as("written again").isEqualTo(PhoneNumber.of("11 98765-4321"));
    }

    private byte[] cpf(Candidate candidate) {
        return (byte[]) world.sql()
                .fetchValue("select representative_cpf from registration where id = ?", candidate.id.value());
    }

    private String everyRowAsText() {
        StringBuilder all = new StringBuilder();
        world.sql()
                .fetch("select format('select row_to_json(t)::text from %I t', tablename) from pg_tables"
                        + " where schemaname = 'public'")
                .forEach(query -> world.sql()
                        .fetch(String.valueOf(query.get(0)))
                        .forEach(row -> all.append(row.get(0)).append('\n')));
        return all.toString();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
