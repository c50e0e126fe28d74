package br.com.connectenergy.core.identity.internal;

import br.com.connectenergy.core.vault.EncryptedRows;
import br.com.connectenergy.core.vault.SecretColumn;
import java.util.List;
import org.springframework.stereotype.Component;

/** The encrypted columns of this room, for the renewal of keys. */
@Component
class IdentitySecrets implements EncryptedRows {
    @Override
    public List<SecretColumn> columns() {
        return List.of(
                new SecretColumn("account", "totp_secret", "id"),
                new SecretColumn("account", "totp_pending", "id"),
                new SecretColumn("staff_factor", "totp_secret", "username"),
                new SecretColumn("staff_factor", "totp_pending", "username"),
                new SecretColumn("refresh_token", "successor", "token_sha256"),
                new SecretColumn("signing_key", "private_key", "kid"));
    }
}
