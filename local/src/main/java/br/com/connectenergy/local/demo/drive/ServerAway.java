package br.com.connectenergy.local.demo.drive;

/** No answer came: whether the request had its effect is unknown. */
public final class ServerAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerAway(String request, Exception cause) {
        super(request + " got no answer: " + cause.getClass().getSimpleName(), cause);
    }
}
