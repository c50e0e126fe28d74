package br.com.connectenergy.providers.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The key-encryption key: 32 bytes in base64, as a value or in a file; one of the two. */
@ConfigurationProperties("connectenergy.vault")
record VaultSettings(@Nullable String key, @Nullable Path keyFile) {
    @Override
    public String toString() {
        return "VaultSettings[hidden]";
    }
}
