package br.com.connectenergy.core.document;

/** A file with its bytes, checked against their digest. */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentContent(StoredDocument document, byte[] content) {}
