package br.com.connectenergy.api.integration;

/** Why no token is handed out, in the words of RFC 6749, 5.2; who showed the secret in a header is asked for one. */
final class TokenRefused extends Exception {

    private final String error;
    private final boolean byHeader;

    TokenRefused(String error, boolean byHeader) {
        super(error, null, false, false);
        this.error = error;
        this.byHeader = byHeader;
    }

    String error() {
        return error;
    }

    boolean isByHeader() {
        return byHeader;
    }

    boolean isOfClient() {
        return "invalid_client".equals(error);
    }
}
