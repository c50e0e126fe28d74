package br.com.connectenergy.workers.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import br.com.connectenergy.core.audit.AuditSeal;
import br.com.connectenergy.core.audit.AuditSeals;
import br.com.connectenergy.core.audit.Checkpoint;
import br.com.connectenergy.core.audit.SealKey;
import br.com.connectenergy.core.audit.SealedEvent;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF008")
class AuditSealerTest {

    private final AuditSeals seals = mock();
    private final List<Checkpoint> published = new ArrayList<>();
    private final AuditSealer sealer = new AuditSealer(seals, mock(SealKey.class), published::add);

    @Test
    void theCheckpointOfEveryBlockLeavesTheDatabase() {
        AuditSeal first = block(1);
        AuditSeal second = block(2);
        when(seals.seal(any()))
                .thenReturn(Optional.of(first))
                .thenReturn(Optional.of(second))
                .thenReturn(Optional.empty());

        assertThat(sealer.seal()).isTrue();
        assertThat(sealer.seal()).isTrue();
        assertThat(sealer.seal()).isFalse();
        assertThat(published).containsExactly(first.checkpoint(), second.checkpoint());
    }

    private static AuditSeal block(long number) {
        Sha256 digest = Sha256.of("block " + number);
        return new AuditSeal(
                number,
                number,
                number,
                List.of(new SealedEvent(number, digest)),
                digest,
                AuditSeal.GENESIS,
                digest,
                Instant.parse("2026-11-21T12:00:00Z"),
                "0123456789abcdef",
                "c2lnbmF0dXJl");
    }
}
