package br.com.connectenergy.core.identity;

import java.util.Set;

/** What an authenticator gave us of a passkey; bytes are written as base64url, and the private key is not among them. */
public record PasskeyCredential(
        String credentialId,
        String publicKey,
        String attestation,
        String clientData,
        Set<String> transports,
        long signatureCount,
        boolean backupEligible,
        boolean backedUp) {
    public PasskeyCredential {
        transports = Set.copyOf(transports);
    }

    @Override
    public String toString() {
        return "PasskeyCredential[hidden]";
    }
}
