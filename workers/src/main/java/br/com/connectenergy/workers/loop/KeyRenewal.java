package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.vault.Vault;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Brings encrypted values to the newest key after an operator asked for one, and drops the old key (RNF011). */
@Component
class KeyRenewal {

    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int AT_ONCE = 200;

    private final Vault vault;

    KeyRenewal(Vault vault) {
        this.vault = vault;
    }

    /** True when there may be more. */
    boolean renew() {
        return vault.renew(AT_ONCE) > 0;
    }
}
