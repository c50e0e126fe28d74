package br.com.connectenergy.core.document;

import br.com.connectenergy.core.shared.FieldError;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stands before the store: a file passes clean, or does not pass; unscanned it passes only where the operator says so. */
@Component
class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

    private final MalwareScanner scanner;
    private final UnscannedFiles unscanned;

    Quarantine(MalwareScanner scanner, UnscannedFiles unscanned) {
        this.scanner = scanner;
        this.unscanned = unscanned;
    }

    ScanResult pass(byte[] content) {
        Optional<String> found;
        try {
            found = scanner.findIn(content);
        } catch (ScannerUnavailable away) {
            LOG.warn("malware scanner unavailable: {}", away.getMessage());
            if (unscanned == UnscannedFiles.MARK) return ScanResult.NOT_SCANNED;
            throw DocumentError.DOCUMENT_SCAN_UNAVAILABLE.refuse();
        }
        if (found.isEmpty()) return ScanResult.CLEAN;
        LOG.warn("malware in a file: {}", found.get());
        throw DocumentError.DOCUMENT_INFECTED.refuse(
                List.of(new FieldError("file", DocumentError.DOCUMENT_INFECTED.name())));
    }
}
