package br.com.connectenergy.api;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A browser and its authenticator in software, with one passkey; how it lies is up to the test. */
public final class SoftAuthenticator {

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** What it claims in an answer. */
    public record Claims(String origin, String rpId, String challenge, boolean verified, long count) {

        public Claims origin(String other) {
            return new Claims(other, rpId, challenge, verified, count);
        }

        public Claims rpId(String other) {
            return new Claims(origin, other, challenge, verified, count);
        }

        public Claims challenge(String other) {
            return new Claims(origin, rpId, other, verified, count);
        }

        public Claims unverified() {
            return new Claims(origin, rpId, challenge, false, count);
        }

        public Claims count(long other) {
            return new Claims(origin, rpId, challenge, verified, other);
        }
    }

    private final String origin;
    private final byte[] credentialId = new byte[32];
    private final KeyPair keys = keyPair();
    private long count;
    private @Nullable String userHandle;

    public SoftAuthenticator(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(credentialId);
    }

    public Map<String, Object> create(JsonNode options) {
        return create(options, claims -> claims);
    }

    /** The body that answers the options of a creation. */
    public Map<String, Object> create(JsonNode options, UnaryOperator<Claims> lie) {
        userHandle = options.at("/user/id").asString();
        Claims claims = lie.apply(claims(options.at("/rp/id").asString(), options));
        var attested = new AttestedCredentialData(
                AAGUID.ZERO,
                credentialId,
                EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> data = new AuthenticatorData<>(
                sha256(claims.rpId().getBytes(StandardCharsets.UTF_8)),
                flags(claims, AuthenticatorData.BIT_AT),
                claims.count(),
                attested);
        byte[] attestation = new AttestationObjectConverter(CONVERTER)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return answer(Map.of(
                "clientDataJSON",
                BASE64.encodeToString(clientData("webauthn.create", claims)),
                "attestationObject",
                BASE64.encodeToString(attestation),
                "transports",
                List.of("internal")));
    }

    public Map<String, Object> get(JsonNode options) {
        return get(options, claims -> claims);
    }

    /** The body that answers the options of a request. */
    public Map<String, Object> get(JsonNode options, UnaryOperator<Claims> lie) {
        Claims claims = lie.apply(claims(options.at("/rpId").asString(), options));
        AuthenticatorData<AuthenticationExtensionAuthenticatorOutput> data = new AuthenticatorData<>(
                sha256(claims.rpId().getBytes(StandardCharsets.UTF_8)), flags(claims, (byte) 0), claims.count());
        byte[] authenticatorData = new AuthenticatorDataConverter(CONVERTER).convert(data);
        byte[] clientData = clientData("webauthn.get", claims);
        return answer(Map.of(
                "clientDataJSON", BASE64.encodeToString(clientData),
                "authenticatorData", BASE64.encodeToString(authenticatorData),
                "signature", BASE64.encodeToString(signed(authenticatorData, sha256(clientData))),
                "userHandle", String.valueOf(userHandle)));
    }

    public String id() {
        return BASE64.encodeToString(credentialId);
    }

    private Claims claims(String rpId, JsonNode options) {
        count++;
        return new Claims(origin, rpId, options.at("/challenge").asString(), true, count);
    }

    private Map<String, Object> answer(Map<String, Object> response) {
        return Map.of(
                "credential",
                Map.of(
                        "id",
                        id(),
                        "rawId",
                        id(),
                        "type",
                        "public-key",
                        "response",
                        response,
                        "clientExtensionResults",
                        Map.of(),
                        "authenticatorAttachment",
                        "platform"));
    }

    private byte[] signed(byte[] authenticatorData, byte[] clientDataHash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(authenticatorData);
            signature.update(clientDataHash);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte flags(Claims claims, byte more) {
        int verified = claims.verified() ? AuthenticatorData.BIT_UV : 0;
        return (byte) (AuthenticatorData.BIT_UP | verified | more);
    }

    private static byte[] clientData(String type, Claims claims) {
        String json = "{\"type\":\"" + type + "\",\"challenge\":\"" + claims.challenge() + "\",\"origin\":\""
                + claims.origin() + "\",\"crossOrigin\":false}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
