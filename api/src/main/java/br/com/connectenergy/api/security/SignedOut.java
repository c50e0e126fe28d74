package br.com.connectenergy.api.security;

/** Makes the browser drop what it kept of the pages; cookies are forgotten by name, because a browser may hold others. */
public final class SignedOut {

    /** The header of W3C Clear Site Data. */
    public static final String HEADER = "Clear-Site-Data";

    /** Everything but cookies. */
    public static final String VALUE = "\"cache\", \"storage\"";

    private SignedOut() {}
}
