package br.com.connectenergy.core.document;

import java.util.regex.Pattern;

/** A file name without folders, control or direction characters, as long as the table takes it. */
final class FileName {
    private static final int MAX_LENGTH = 120;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\"<>|?*:/\\\\]");

    private FileName() {}

    static String safe(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String safe = UNSAFE.matcher(last).replaceAll("_").strip();
        if (safe.isEmpty() || safe.startsWith(".")) throw DocumentError.DOCUMENT_NAME_INVALID.refuse();
        return safe.length() <= MAX_LENGTH ? safe : shortened(safe);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > 6 ? "" : name.substring(dot);
        return name.substring(0, MAX_LENGTH - extension.length()) + extension;
    }
}
