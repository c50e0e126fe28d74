package br.com.connectenergy.api.passkey;

import br.com.connectenergy.core.identity.Passkey;
import br.com.connectenergy.core.identity.PasskeyCredential;
import br.com.connectenergy.core.identity.PasskeyRecords;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * The library's view of our passkeys. It brings back the count of a known one; a new one is taken into use by core,
 * together with the session that it opens.
 */
@Component
class PasskeyCredentials implements UserCredentialRepository {

    /** The authenticator did not count on. */
    static final class CountedBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final PasskeyRecords records;

    PasskeyCredentials(PasskeyRecords records) {
        this.records = records;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return find(credentialId.toBase64UrlString());
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        String handle = userId.toBase64UrlString();
        return records.ofHandle(handle).stream()
                .map(passkey -> record(handle, passkey))
                .toList();
    }

    @Override
    public void save(CredentialRecord record) {
        String id = record.getCredentialId().toBase64UrlString();
        boolean known = records.find(id).isPresent();
        if (known && !records.used(id, record.getSignatureCount(), record.isBackupState())) {
            throw new CountedBack();
        }
    }

    /** A person removes their passkeys at core's door. */
    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("passkeys are removed by core");
    }

    private @Nullable CredentialRecord find(String credentialId) {
        return records.find(credentialId)
                .flatMap(passkey -> records.handleOf(passkey.accountId()).map(handle -> record(handle, passkey)))
                .orElse(null);
    }

    private static CredentialRecord record(String handle, Passkey passkey) {
        PasskeyCredential credential = passkey.credential();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credential.credentialId()))
                .userEntityUserId(Bytes.fromBase64(handle))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(credential.publicKey()).getBytes()))
                .signatureCount(credential.signatureCount())
                .uvInitialized(true)
                .transports(credential.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(credential.backupEligible())
                .backupState(credential.backedUp())
                .attestationObject(Bytes.fromBase64(credential.attestation()))
                .attestationClientDataJSON(Bytes.fromBase64(credential.clientData()))
                .created(passkey.createdAt())
                .label(passkey.label().value())
                .build();
    }
}
