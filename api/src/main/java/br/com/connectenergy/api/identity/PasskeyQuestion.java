package br.com.connectenergy.api.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/** What the browser hands to {@code navigator.credentials}, in the JSON form of WebAuthn Level 3. */
record PasskeyQuestion(
        @Schema(implementation = Object.class, description = "Opções do WebAuthn, na forma JSON da norma")
        JsonNode publicKey) {}
