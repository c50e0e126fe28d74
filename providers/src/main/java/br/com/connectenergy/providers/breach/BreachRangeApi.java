package br.com.connectenergy.providers.breach;

import br.com.connectenergy.core.identity.BreachedPasswords;
import br.com.connectenergy.core.identity.BreachedPasswordsUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** The range API of Have I Been Pwned: it learns five digits of a digest, and padding hides how long its answer is. */
final class BreachRangeApi implements BreachedPasswords {

    private static final long LARGEST_ANSWER = 1024 * 1024;
    private final OkHttpClient http;
    private final HttpUrl base;

    BreachRangeApi(BreachSettings settings) {
        this.base = Optional.ofNullable(HttpUrl.get(settings.baseUrl()))
                .orElseThrow(() ->
                        new IllegalStateException("connectenergy.breached-passwords.base-url must be http or https"));
        this.http = new OkHttpClient.Builder()
                .callTimeout(settings.timeout())
                .followRedirects(false)
                .build();
    }

    @Override
    public Set<String> endingsOf(String firstFive) {
        Request request = new Request.Builder()
                .url(base.newBuilder()
                        .addPathSegment("range")
                        .addPathSegment(firstFive)
                        .build())
                .header("Add-Padding", "true")
                .header("User-Agent", "connect-energy")
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (response.code() != 200) {
                throw new BreachedPasswordsUnavailable("breached passwords: answered " + response.code(), null);
            }
            return RangeLines.read(body(response).lines());
        } catch (IOException broken) {
            throw new BreachedPasswordsUnavailable(
                    "breached passwords: " + broken.getClass().getSimpleName(), broken);
        }
    }

    private static String body(Response response) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(LARGEST_ANSWER + 1)) {
            throw new IOException("more than " + LARGEST_ANSWER + " bytes");
        }
        return source.getBuffer().readString(StandardCharsets.UTF_8);
    }
}
