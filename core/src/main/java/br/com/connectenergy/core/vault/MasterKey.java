package br.com.connectenergy.core.vault;

import br.com.connectenergy.core.shared.InvalidValue;
import java.util.Base64;

/** The key-encryption key: 256 bits from outside, never stored by us, and its text form hides it. */
public final class MasterKey {
    private static final int BYTES = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** From base64, as {@code openssl rand -base64 32} prints it. */
    public static MasterKey of(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) return new MasterKey(bytes);
        } catch (IllegalArgumentException notBase64) {
            // Refused below like any other malformed key; the text itself must not reach a log.
        }
        throw new InvalidValue("MASTER_KEY_INVALID");
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}
