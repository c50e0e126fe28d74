package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF015")
class ConsentIT {
    private CoreWorld world;
    private Consents consents;
    private Candidate pme;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        consents = world.door(Consents.class);
        pme = Candidate.pme(world).filledIn();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void nothingIsConsentedToByItself() {
        pme.submitted();

        assertThat(consents.current(pme.actor(), pme.id))
                .isEqualTo(Map.of(
                        ConsentPurpose.MARKETING_EMAIL, false,
                        ConsentPurpose.MARKET_STATISTICS, false,
                        ConsentPurpose.OFFER_ALERTS, false));
        assertThat(consents.history(pme.actor(), pme.id)).isEmpty();
    }

    @Test
    void eachPurposeIsOneRecordWithTheTextThatWasShown() {
        Set<ConsentPurpose> granted = Set.of(ConsentPurpose.OFFER_ALERTS, ConsentPurpose.MARKET_STATISTICS);
        world.door(Registrations.class)
                .submit(pme.actor(), pme.id, new Acceptance("2026-11", true, granted, "203.0.113.7"));

        assertThat(consents.history(pme.actor(), pme.id)).hasSize(2);
        Map<ConsentPurpose, String> texts = world.door(Terms.class).current().purposes();
        assertThat(texts).containsOnlyKeys(ConsentPurpose.values());
        var row = world.sql().fetchSingle("select * from consent where purpose = 'OFFER_ALERTS'");
        assertThat(row.get("text_sha256"))
                .isEqualTo(Sha256.of(String.valueOf(texts.get(ConsentPurpose.OFFER_ALERTS)))
                        .hex());
        assertThat(row.get("terms_version")).isEqualTo("2026-11");
        assertThat(row.get("ip")).isEqualTo("203.0.113.7");
        assertThat(row.get("action")).isEqualTo("GRANTED");
    }

    @Test
    void aConsentIsTakenBackAsEasilyAndBothRecordsStay() {
        consents.grant(pme.actor(), pme.id, ConsentPurpose.MARKETING_EMAIL, "203.0.113.7");
        world.travel(Duration.ofDays(1));
        consents.withdraw(pme.actor(), pme.id, ConsentPurpose.MARKETING_EMAIL, "203.0.113.8");

        assertThat(consents.current(pme.actor(), pme.id)).containsEntry(ConsentPurpose.MARKETING_EMAIL, false);
        List<ConsentRecord> history = consents.history(pme.actor(), pme.id);
        assertThat(history).extracting(ConsentRecord::granted).containsExactly(true, false);
        assertThat(history.getLast().recordedAt()).isEqualTo(world.now());
    }

    @Test
    void sayingTheSameAgainAddsNoRecord() {
        consents.withdraw(pme.actor(), pme.id, ConsentPurpose.MARKETING_EMAIL, "::1");
        consents.grant(pme.actor(), pme.id, ConsentPurpose.MARKETING_EMAIL, "::1");
        consents.grant(pme.actor(), pme.id, ConsentPurpose.MARKETING_EMAIL, "::1");

        assertThat(consents.history(pme.actor(), pme.id)).hasSize(1);
    }

    @Test
    void nobodyConsentsForSomebodyElse() {
        Candidate other = Candidate.pme(world);

        assertThatThrownBy(() -> consents.grant(other.actor(), pme.id, ConsentPurpose.MARKETING_EMAIL, "::1"))
                .hasMessage("REGISTRATION_NOT_FOUND");
        assertThatThrownBy(() -> consents.history(other.actor(), pme.id)).hasMessage("REGISTRATION_NOT_FOUND");
    }
}
