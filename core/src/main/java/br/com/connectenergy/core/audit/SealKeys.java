package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.Sha256;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public keys that seals may be signed with: the present one and those it replaced, by the start of their digest. */
public final class SealKeys {
    private static final int ID_LENGTH = 16;

    private final Map<String, PublicKey> keys;

    private SealKeys(Map<String, PublicKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    public static SealKeys of(List<PublicKey> keys) {
        if (keys.isEmpty()) throw new IllegalArgumentException("there is no public key");
        Map<String, PublicKey> byId = new HashMap<>();
        keys.forEach(key -> byId.put(idOf(key), key));
        return new SealKeys(byId);
    }

    static String idOf(PublicKey key) {
        return Sha256.of(key.getEncoded()).hex().substring(0, ID_LENGTH);
    }

    Map<String, PublicKey> byId() {
        return keys;
    }

    boolean signed(String keyId, Sha256 hash, String signature) {
        PublicKey key = keys.get(keyId);
        return key != null && signed(key, hash, signature);
    }

    static boolean signed(PublicKey key, Sha256 hash, String signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(SealKey.message(hash));
            return ed25519.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }
}
