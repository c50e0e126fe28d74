package br.com.connectenergy.core.document;

import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a registration. */
public record StoredDocument(
        DocumentId id,
        RegistrationId registrationId,
        DocumentKind kind,
        String fileName,
        MediaType mediaType,
        int size,
        Sha256 sha256,
        ScanResult scan,
        Instant storedAt,
        @Nullable Long taskKey) {}
