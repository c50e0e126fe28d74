package br.com.connectenergy.api.passkey;

import br.com.connectenergy.core.identity.LoginEmail;
import br.com.connectenergy.core.identity.PasskeyRecords;
import br.com.connectenergy.core.identity.PasskeyUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The library's view of accounts: a random handle that says nothing, and the words that authenticators show. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private final PasskeyRecords records;

    PasskeyUsers(PasskeyRecords records) {
        this.records = records;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return records.userOfHandle(id.toBase64UrlString())
                .map(PasskeyUsers::entity)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return records.userOf(new LoginEmail(username))
                .map(PasskeyUsers::entity)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        records.introduce(new LoginEmail(user.getName()), user.getId().toBase64UrlString());
    }

    /** A handle goes with its account. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("handles stay as long as their account");
    }

    private static PublicKeyCredentialUserEntity entity(PasskeyUser user) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.fromBase64(user.handle()))
                .name(user.email().value())
                .displayName(user.displayName().value())
                .build();
    }
}
