package br.com.connectenergy.api.registration;

import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.document.ScanResult;
import br.com.connectenergy.core.document.StoredDocument;
import java.time.Instant;
import java.util.UUID;

/** One file of a registration, as it was judged when it arrived. */
public record DocumentView(
        UUID id,
        DocumentKind kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        ScanResult scan,
        Instant uploadedAt) {

    /** As the company and the staff see it. */
    public static DocumentView of(StoredDocument document) {
        return new DocumentView(
                document.id().value(),
                document.kind(),
                document.fileName(),
                document.mediaType().value(),
                document.size(),
                document.sha256().hex(),
                document.scan(),
                document.storedAt());
    }
}
