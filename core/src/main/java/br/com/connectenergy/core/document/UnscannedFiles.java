package br.com.connectenergy.core.document;

/** What becomes of a file while nobody can tell whether there is malware in it: refused, or kept and marked. */
public enum UnscannedFiles {
    REFUSE,
    MARK
}
