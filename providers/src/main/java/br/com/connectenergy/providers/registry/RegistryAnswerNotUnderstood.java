package br.com.connectenergy.providers.registry;

/** The CNPJ registry answered something that asking again will not mend; somebody has to look. */
final class RegistryAnswerNotUnderstood extends RuntimeException {

    RegistryAnswerNotUnderstood(String message) {
        super(message);
    }

    RegistryAnswerNotUnderstood(String message, Throwable cause) {
        super(message, cause);
    }
}
