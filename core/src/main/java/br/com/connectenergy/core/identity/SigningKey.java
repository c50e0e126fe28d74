package br.com.connectenergy.core.identity;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/** The public half of a key that signs access tokens, under the name that tokens carry. */
public record SigningKey(String kid, RSAPublicKey publicKey, Instant activeFrom) {}
