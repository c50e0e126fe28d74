package br.com.connectenergy.api.security;

import br.com.connectenergy.core.vault.Vault;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** The operator's handle on the keys of encrypted columns, on the management port only: POST renews, DELETE drops the old. */
@Component
@Endpoint(id = "vaultkeys")
class VaultKeysEndpoint {

    private final Vault vault;

    VaultKeysEndpoint(Vault vault) {
        this.vault = vault;
    }

    @WriteOperation
    Map<String, Object> rotate() {
        vault.rotate();
        return Map.of("rotated", true);
    }

    @DeleteOperation
    Map<String, Object> retire() {
        return Map.of("reencrypted", vault.retireOldKeys());
    }
}
