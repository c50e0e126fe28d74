package br.com.connectenergy.core.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of file we take, told by their first bytes and never by what the sender says. */
@SuppressWarnings("ImmutableEnumChecker")
public enum MediaType {
    PDF("application/pdf", List.of("pdf"), '%', 'P', 'D', 'F', '-'),
    PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF);

    private final String value;
    private final List<String> extensions;
    private final byte[] magic;

    MediaType(String value, List<String> extensions, int... magic) {
        this.value = value;
        this.extensions = extensions;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) this.magic[i] = (byte) magic[i];
    }

    /** As it is written in an HTTP header. */
    public String value() {
        return value;
    }

    public static Optional<MediaType> ofContent(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length > type.magic.length
                        && Arrays.equals(content, 0, type.magic.length, type.magic, 0, type.magic.length))
                .findFirst();
    }

    public static MediaType ofValue(String value) {
        return Arrays.stream(values())
                .filter(type -> type.value.equals(value))
                .findFirst()
                .orElseThrow(() -> DocumentError.DOCUMENT_TYPE_NOT_ALLOWED.refuse());
    }

    boolean fits(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
