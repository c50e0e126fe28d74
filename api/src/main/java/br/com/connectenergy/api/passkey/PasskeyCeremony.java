package br.com.connectenergy.api.passkey;

import br.com.connectenergy.core.identity.Account;
import br.com.connectenergy.core.identity.PasskeyCredential;
import br.com.connectenergy.core.identity.PasskeyRecords;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** RNF010: asks an authenticator and verifies what it answers; what fails in any way proves nothing. */
@Component
public class PasskeyCeremony {

    /** What the browser hands to the authenticator, and the challenge in it that core keeps. */
    public record Question(String challenge, JsonNode options) {}

    private static final String UNNAMED = "-";

    private final Webauthn4JRelyingPartyOperations party;
    private final PasskeyRecords records;

    PasskeyCeremony(Webauthn4JRelyingPartyOperations party, PasskeyRecords records) {
        this.party = party;
        this.records = records;
    }

    /** Asks for a new passkey of this account. */
    public Question creation(Account account) {
        PublicKeyCredentialCreationOptions options = creationOptions(account);
        return new Question(options.getChallenge().toBase64UrlString(), PasskeyJson.tree(options));
    }

    /** Asks for a passkey of this account, or of anybody. */
    public Question request(@Nullable Account account) {
        PublicKeyCredentialRequestOptions options = requestOptions(account);
        return new Question(options.getChallenge().toBase64UrlString(), PasskeyJson.tree(options));
    }

    /** The new passkey of an answer to this challenge. */
    public Optional<PasskeyCredential> created(Account account, String challenge, JsonNode answer) {
        return PasskeyJson.attestation(answer)
                .flatMap(credential -> verified(() -> register(account, challenge, credential)));
    }

    /** The credential id of an answer to this challenge. */
    public Optional<String> proved(@Nullable Account account, String challenge, JsonNode answer) {
        return PasskeyJson.assertion(answer)
                .flatMap(credential -> verified(() -> authenticate(account, challenge, credential)));
    }

    private PasskeyCredential register(
            Account account, String challenge, PublicKeyCredential<AuthenticatorAttestationResponse> credential) {
        PublicKeyCredentialCreationOptions asked = creationOptions(account);
        PublicKeyCredentialCreationOptions options = PublicKeyCredentialCreationOptions.builder()
                .rp(asked.getRp())
                .user(asked.getUser())
                .pubKeyCredParams(asked.getPubKeyCredParams())
                .authenticatorSelection(asked.getAuthenticatorSelection())
                .challenge(Bytes.fromBase64(challenge))
                .build();
        CredentialRecord record = party.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(credential, UNNAMED)));
        return credential(record, credential.getResponse());
    }

    private String authenticate(
            @Nullable Account account,
            String challenge,
            PublicKeyCredential<AuthenticatorAssertionResponse> credential) {
        PublicKeyCredentialRequestOptions asked = requestOptions(account);
        PublicKeyCredentialRequestOptions options = PublicKeyCredentialRequestOptions.builder()
                .rpId(asked.getRpId())
                .allowCredentials(asked.getAllowCredentials())
                .userVerification(asked.getUserVerification())
                .challenge(Bytes.fromBase64(challenge))
                .build();
        String id = credential.getRawId().toBase64UrlString();
        try {
            Bytes user = party.authenticate(new RelyingPartyAuthenticationRequest(options, credential))
                    .getId();
            Bytes claimed = credential.getResponse().getUserHandle();
            if (claimed != null && !claimed.equals(user)) {
                throw new IllegalArgumentException("the passkey is of another user");
            }
            return id;
        } catch (MaliciousCounterValueException older) {
            records.countedBack(id);
            throw older;
        }
    }

    private PublicKeyCredentialCreationOptions creationOptions(Account account) {
        return party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(known(account)));
    }

    private PublicKeyCredentialRequestOptions requestOptions(@Nullable Account account) {
        return party.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(account == null ? null : known(account)));
    }

    /** The library asks for names; nobody is signed in by this. */
    private static Authentication known(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.email().value(), null, List.of());
    }

    private static <T> Optional<T> verified(Supplier<T> verification) {
        try {
            return Optional.of(verification.get());
        } catch (VerificationException
                | DataConversionException
                | IllegalArgumentException
                | PasskeyCredentials.CountedBack refused) {
            return Optional.empty();
        }
    }

    private static PasskeyCredential credential(CredentialRecord record, AuthenticatorAttestationResponse response) {
        return new PasskeyCredential(
                record.getCredentialId().toBase64UrlString(),
                new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                response.getAttestationObject().toBase64UrlString(),
                response.getClientDataJSON().toBase64UrlString(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.toSet()),
                record.getSignatureCount(),
                record.isBackupEligible(),
                record.isBackupState());
    }
}
