package br.com.connectenergy.local.breach;

import br.com.connectenergy.local.http.Reply;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The range API for a few passwords that are long, hard to guess and nevertheless known to everybody. */
public final class BreachedRange {
    public static final String PATH = "/range/";

    private static final Pattern PREFIX = Pattern.compile("[0-9A-F]{5}");
    private static final int PREFIX_LENGTH = 5;
    private static final List<String> KNOWN = List.of(
            "cavalo correto bateria grampo", "correct horse battery staple", "vento leste sobre o cerrado 1987");

    private BreachedRange() {}

    public static Reply answer(HttpExchange exchange) {
        String prefix = exchange.getRequestURI().getPath().substring(PATH.length());
        if (!PREFIX.matcher(prefix).matches())
            return new Reply(400, "text/plain", "The hash prefix was not in a valid format", 0);
        String lines = KNOWN.stream()
                .map(BreachedRange::sha1)
                .filter(digest -> digest.startsWith(prefix))
                .map(digest -> digest.substring(PREFIX_LENGTH) + ":17")
                .collect(Collectors.joining("\r\n"));
        return new Reply(200, "text/plain", lines + "\r\n" + "0".repeat(35) + ":0", 0);
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-1", impossible);
        }
    }
}
