package br.com.connectenergy.core.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ed25519 keys in PEM, as {@code openssl genpkey -algorithm ed25519} writes them. */
public final class SealPem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private SealPem() {}

    public static PrivateKey privateKey(String pem) {
        List<byte[]> blocks = blocks(pem, "PRIVATE");
        if (blocks.size() != 1) throw new IllegalArgumentException("the file holds no PKCS#8 private key, or several");
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(blocks.getFirst()));
        } catch (GeneralSecurityException other) {
            throw new IllegalArgumentException("the private key is not an Ed25519 key", other);
        }
    }

    public static SealKeys publicKeys(String pem) {
        List<PublicKey> keys = new ArrayList<>();
        for (byte[] block : blocks(pem, "PUBLIC")) {
            try {
                keys.add(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(block)));
            } catch (GeneralSecurityException other) {
                throw new IllegalArgumentException("a public key is not an Ed25519 key", other);
            }
        }
        return SealKeys.of(keys);
    }

    private static List<byte[]> blocks(String pem, String kind) {
        return BLOCK.matcher(pem)
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(SealPem::content)
                .toList();
    }

    private static byte[] content(MatchResult block) {
        return Base64.getMimeDecoder().decode(block.group(2));
    }
}
