package br.com.connectenergy.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID provider over real HTTP that keeps to the rules of the code flow, and lies in the token as it is told. */
public final class FakeProvider implements AutoCloseable {

    public static final String CLIENT = "connect-energy-test";
    public static final String SECRET = "a-secret-of-the-test-provider-0123456789";

    /** How an ID token is signed. */
    public enum Signing {
        RIGHT,
        NONE,
        HS256_BY_SECRET,
        ANOTHER_KEY
    }

    private record Grant(Map<String, String> request, String subject, Lie lie) {}

    private record Lie(UnaryOperator<JWTClaimsSet.Builder> claims, Signing signing) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final RSAKey key = rsaKey();
    private final RSAKey anotherKey = rsaKey();

    public FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        server.createContext("/.well-known/openid-configuration", http -> answer(http, 200, metadata()));
        server.createContext("/jwks", http -> answer(http, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The person signs in at the provider and is sent back with this. */
    public Map<String, String> consent(String url, String subject) {
        return consent(url, subject, claims -> claims, Signing.RIGHT);
    }

    public Map<String, String> consent(
            String url, String subject, UnaryOperator<JWTClaimsSet.Builder> lie, Signing signing) {
        Map<String, String> request = form(URI.create(url).getRawQuery());
        String code = UUID.randomUUID().toString();
        grants.put(code, new Grant(request, subject, new Lie(lie, signing)));
        Map<String, String> back = new LinkedHashMap<>();
        back.put("code", code);
        back.put("state", String.valueOf(request.get("state")));
        return back;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange http) throws IOException {
        Map<String, String> form = form(new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Grant grant = grants.remove(String.valueOf(form.get("code")));
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean known = ("Basic " + basic).equals(http.getRequestHeaders().getFirst("Authorization"));
        if (!known || grant == null || !isAnsweredBy(grant.request(), form)) {
            answer(http, 400, Map.of("error", known ? "invalid_grant" : "invalid_client"));
            return;
        }
        answer(
                http,
                200,
                Map.of(
                        "access_token",
                        "nothing-to-see",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300,
                        "id_token",
                        idToken(grant)));
    }

    private static boolean isAnsweredBy(Map<String, String> request, Map<String, String> form) {
        return "authorization_code".equals(form.get("grant_type"))
                && "S256".equals(request.get("code_challenge_method"))
                && sha256(String.valueOf(form.get("code_verifier"))).equals(request.get("code_challenge"))
                && String.valueOf(request.get("redirect_uri")).equals(form.get("redirect_uri"))
                && CLIENT.equals(request.get("client_id"));
    }

    private String idToken(Grant grant) {
        Instant now = Instant.now();
        JWTClaimsSet claims = grant.lie()
                .claims()
                .apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(grant.subject())
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(7200)))
                        .claim("email", "ana.google@padaria.example")
                        .claim("nonce", grant.request().get("nonce")))
                .build();
        try {
            return switch (grant.lie().signing()) {
                case NONE -> new PlainJWT(claims).serialize();
                case HS256_BY_SECRET -> {
                    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                    token.sign(new MACSigner(SECRET));
                    yield token.serialize();
                }
                case RIGHT -> signed(claims, key);
                case ANOTHER_KEY -> signed(claims, anotherKey);
            };
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/jwks",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private static void answer(HttpExchange http, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    private static Map<String, String> form(@Nullable String text) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : String.valueOf(text).split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                form.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey rsaKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
