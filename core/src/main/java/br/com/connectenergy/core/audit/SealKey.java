package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** The private key that signs seals (Ed25519), under the id of its public counterpart. */
public final class SealKey {
    private static final String PURPOSE = "connect-energy audit seal ";

    private final PrivateKey key;
    private final String id;

    private SealKey(PrivateKey key, String id) {
        this.key = key;
        this.id = id;
    }

    /** Refuses a private key whose public counterpart is not among these: nobody could verify its seals. */
    public static SealKey of(PrivateKey key, SealKeys known) {
        String probe = sign(key, AuditSeal.GENESIS);
        return known.byId().entrySet().stream()
                .filter(entry -> SealKeys.signed(entry.getValue(), AuditSeal.GENESIS, probe))
                .findFirst()
                .map(entry -> new SealKey(key, entry.getKey()))
                .orElseThrow(() -> new IllegalArgumentException("the signing key is not one of the public keys"));
    }

    public String id() {
        return id;
    }

    String sign(Sha256 hash) {
        return sign(key, hash);
    }

    /** The purpose keeps a signature made for anything else from passing as a seal. */
    static byte[] message(Sha256 hash) {
        return (PURPOSE + hash.hex()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String sign(PrivateKey key, Sha256 hash) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(message(hash));
            return Base64.getEncoder().encodeToString(ed25519.sign());
        } catch (GeneralSecurityException refused) {
            throw new IllegalArgumentException("the signing key is not an Ed25519 key", refused);
        }
    }
}
