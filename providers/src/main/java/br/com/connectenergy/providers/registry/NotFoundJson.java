package br.com.connectenergy.providers.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** How the registry itself says that a company is unknown, unlike a 404 of something in between. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NotFoundJson(@Nullable String message) {

    boolean saysSo() {
        return message != null && !message.isBlank();
    }
}
