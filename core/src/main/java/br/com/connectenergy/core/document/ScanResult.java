package br.com.connectenergy.core.document;

/** What is known about malware in a kept file; one in which some was found is never kept. */
public enum ScanResult {
    CLEAN,
    NOT_SCANNED
}
