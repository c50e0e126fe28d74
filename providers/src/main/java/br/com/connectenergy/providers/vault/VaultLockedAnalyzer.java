package br.com.connectenergy.providers.vault;

import br.com.connectenergy.core.vault.VaultLocked;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a missing or wrong key-encryption key in one sentence instead of a stack trace. */
class VaultLockedAnalyzer extends AbstractFailureAnalyzer<VaultLocked> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, VaultLocked cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
