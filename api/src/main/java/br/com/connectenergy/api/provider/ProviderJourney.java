package br.com.connectenergy.api.provider;

import br.com.connectenergy.core.shared.SecretToken;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * The authorization request of one visit. State, nonce and code verifier are derived from the browser's secret, so that
 * nobody keeps them and the return makes them anew.
 */
final class ProviderJourney {

    private ProviderJourney() {}

    static OAuth2AuthorizationRequest of(ClientRegistration registration, SecretToken visit) {
        String nonce = derived(visit, "nonce");
        String verifier = derived(visit, "code-verifier");
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(returnOf(registration))
                .scopes(registration.getScopes())
                .state(derived(visit, "state"))
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId(),
                        OidcParameterNames.NONCE, nonce,
                        PkceParameterNames.CODE_VERIFIER, verifier))
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE, sha256(nonce),
                        PkceParameterNames.CODE_CHALLENGE, sha256(verifier),
                        PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"))
                .build();
    }

    static String returnOf(ClientRegistration registration) {
        return Objects.requireNonNull(registration.getRedirectUri());
    }

    private static String derived(SecretToken visit, String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(visit.value().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return base64(mac.doFinal(use.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", impossible);
        }
    }

    private static String sha256(String text) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
