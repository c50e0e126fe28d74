package br.com.connectenergy.processes.engine;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the engine is: addresses as {@code host:port} or as URIs; {@code plaintext} chooses the scheme where none is
 * given. A username is needed only where the engine's REST asks for basic authentication.
 */
@ConfigurationProperties("connectenergy.engine")
public record EngineSettings(
        String grpcAddress,
        String restAddress,
        @DefaultValue("true") boolean plaintext,
        @DefaultValue("24") int messagesInFlight,
        @Nullable Credentials credentials) {

    /** Basic authentication; the password comes from the environment. */
    public record Credentials(String username, String password) {
        @Override
        public String toString() {
            return "Credentials[username=" + username + "]";
        }
    }

    URI grpc() {
        return address(grpcAddress);
    }

    URI rest() {
        return address(restAddress);
    }

    private URI address(String text) {
        return URI.create(text.contains("://") ? text : (plaintext ? "http://" : "https://") + text);
    }
}
