package br.com.connectenergy.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.FakeScanner;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF012")
class QuarantineTest {
    private static final byte[] BAD = ("%PDF-1.7 " + FakeScanner.BAD).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GOOD = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private final FakeScanner scanner = new FakeScanner();

    @Test
    void aCleanFilePasses() {
        assertThat(new Quarantine(scanner, UnscannedFiles.REFUSE).pass(GOOD)).isEqualTo(ScanResult.CLEAN);
    }

    @Test
    void malwareIsRefusedAtTheFieldWhateverTheSetting() {
        for (UnscannedFiles setting : UnscannedFiles.values()) {
            assertThatThrownBy(() -> new Quarantine(scanner, setting).pass(BAD))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("DOCUMENT_INFECTED");
                        assertThat(refusal.fields()).containsExactly(new FieldError("file", "DOCUMENT_INFECTED"));
                    });
        }
    }

    @Test
    void whatNobodyCanScanIsRefusedOrMarkedAsTheOperatorSays() {
        scanner.goAway();
        assertThatThrownBy(() -> new Quarantine(scanner, UnscannedFiles.REFUSE).pass(GOOD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DOCUMENT_SCAN_UNAVAILABLE"));
        assertThat(new Quarantine(scanner, UnscannedFiles.MARK).pass(GOOD)).isEqualTo(ScanResult.NOT_SCANNED);
    }
}
