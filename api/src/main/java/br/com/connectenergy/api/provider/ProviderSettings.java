package br.com.connectenergy.api.provider;

import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The identity provider beside our own sign-in, as people call it; without an issuer there is none. */
@Validated
@ConfigurationProperties("connectenergy.sign-in-provider")
record ProviderSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("Google") String name) {

    /** A provider that can be asked. */
    record Offer(String issuer, String clientId, String clientSecret, String name) {
        @Override
        public String toString() {
            return "Offer[hidden]";
        }
    }

    Optional<Offer> offer() {
        return issuer == null || issuer.isBlank() || clientId == null || clientSecret == null
                ? Optional.empty()
                : Optional.of(new Offer(issuer, clientId, clientSecret, name));
    }

    @AssertTrue(message = "an issuer needs client-id, client-secret and name") boolean isWhole() {
        return issuer == null
                || issuer.isBlank()
                || Stream.of(clientId, clientSecret, name).allMatch(part -> part != null && !part.isBlank());
    }

    @Override
    public String toString() {
        return "ProviderSettings[hidden]";
    }
}
