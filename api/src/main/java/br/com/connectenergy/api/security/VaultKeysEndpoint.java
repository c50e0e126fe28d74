package br.com.connectenergy.api.security;

import br.com.connectenergy.core.vault.Vault;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * The operator's handle on the keys of encrypted columns, on the management port only: POST makes a new one, DELETE does
 * at once what the workers do in the background: encrypt old values again and drop the old keys.
 */
@Component
@Endpoint(id = "vaultkeys")
class VaultKeysEndpoint {

    private static final int AT_ONCE = 500;

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
        int reencrypted = 0;
        for (int turn = vault.renew(AT_ONCE); turn > 0; turn = vault.renew(AT_ONCE)) reencrypted += turn;
        return Map.of("reencrypted", reencrypted);
    }
}
