package br.com.connectenergy.core.document;

import br.com.connectenergy.core.shared.Sha256;

/** A file whose name, size and real type were judged and whose bytes are in the object store. */
public record ReceivedFile(
        DocumentKind kind, String fileName, MediaType mediaType, int size, Sha256 sha256, ScanResult scan) {}
