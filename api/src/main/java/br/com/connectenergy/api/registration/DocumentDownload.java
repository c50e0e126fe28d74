package br.com.connectenergy.api.registration;

import br.com.connectenergy.core.document.DocumentContent;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as a download: never rendered by the browser, always with its real type. */
public final class DocumentDownload {

    private DocumentDownload() {}

    /** The answer that carries the file. */
    public static ResponseEntity<byte[]> of(DocumentContent file) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.document().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(file.document().mediaType().value()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }
}
