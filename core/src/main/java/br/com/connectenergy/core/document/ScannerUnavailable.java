package br.com.connectenergy.core.document;

import org.jspecify.annotations.Nullable;

/** The malware scanner gave no usable answer, or there is none. */
public final class ScannerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ScannerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
