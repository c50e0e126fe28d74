package br.com.connectenergy.core.vault.internal;

import br.com.connectenergy.core.vault.MasterKey;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The cipher library: keysets of AES-256-GCM, written and read under the master key. */
final class Envelope {
    private static final int FIXED_ID = 1;

    private final Aead master;

    @AccessesPartialKey
    Envelope(MasterKey key) {
        try {
            AeadConfig.register();
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            AesGcmKey imported = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key.bytes(), InsecureSecretKeyAccess.get()))
                    .build();
            this.master = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(imported)
                            .withFixedId(FIXED_ID)
                            .makePrimary())
                    .build()
                    .getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the master key cannot be used", unusable);
        }
    }

    static KeysetHandle fresh() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    }

    static KeysetHandle withNewPrimary(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    @AccessesPartialKey
    static KeysetHandle primaryOnly(KeysetHandle keys) throws GeneralSecurityException {
        KeysetHandle.Builder kept = KeysetHandle.newBuilder();
        kept.addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                .withFixedId(keys.getPrimary().getId())
                .makePrimary());
        return kept.build();
    }

    String seal(KeysetHandle keys, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                keys, master, name.getBytes(StandardCharsets.UTF_8), AeadConfig2026.get());
    }

    KeysetHandle unseal(String sealed, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                sealed, master, name.getBytes(StandardCharsets.UTF_8), AeadConfig2026.get());
    }
}
