package br.com.connectenergy.core.document;

/** A file as it arrives: nothing about it is believed yet. */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentUpload(DocumentKind kind, String fileName, byte[] content) {}
