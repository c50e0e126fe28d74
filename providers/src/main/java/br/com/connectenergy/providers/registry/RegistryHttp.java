package br.com.connectenergy.providers.registry;

import br.com.connectenergy.core.registration.RegistryUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * One GET to the CNPJ registry: 200 and 404 give their body, 408, 429, 5xx and a broken or slow connection are
 * {@link RegistryUnavailable}, everything else is {@link RegistryAnswerNotUnderstood}.
 */
final class RegistryHttp {

    /** What came back: the company's JSON, or the registry's JSON saying that there is none. */
    record Answer(boolean found, String json) {}

    private static final long LARGEST_ANSWER = 1024 * 1024;

    private final OkHttpClient http;
    private final HttpUrl base;
    private final Clock clock;

    RegistryHttp(RegistrySettings settings, Clock clock) {
        this.base = Optional.ofNullable(HttpUrl.get(settings.baseUrl()))
                .orElseThrow(() -> new IllegalStateException("connectenergy.registry.base-url must be http or https"));
        this.clock = clock;
        this.http = new OkHttpClient.Builder()
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .callTimeout(settings.connectTimeout().plus(settings.readTimeout()))
                .followRedirects(false)
                .build();
    }

    Answer get(String cnpj) {
        Request request = new Request.Builder()
                .url(base.newBuilder().addPathSegment(cnpj).build())
                .header("Accept", "application/json")
                .header("User-Agent", "connect-energy")
                .build();
        try (Response response = http.newCall(request).execute()) {
            return read(response);
        } catch (IOException broken) {
            throw new RegistryUnavailable(
                    "CNPJ registry: " + broken.getClass().getSimpleName(), Optional.empty(), broken);
        }
    }

    private Answer read(Response response) throws IOException {
        int status = response.code();
        return switch (status) {
            case 200 -> new Answer(true, body(response));
            case 404 -> new Answer(false, body(response));
            case 408, 429 -> throw unavailable(response);
            default -> {
                if (status >= 500) {
                    throw unavailable(response);
                }
                throw new RegistryAnswerNotUnderstood("CNPJ registry answered " + status);
            }
        };
    }

    private RegistryUnavailable unavailable(Response response) {
        return new RegistryUnavailable(
                "CNPJ registry answered " + response.code(),
                RetryAfter.of(response.header("Retry-After"), clock.instant()),
                null);
    }

    private static String body(Response response) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(LARGEST_ANSWER + 1)) {
            throw new RegistryAnswerNotUnderstood("CNPJ registry answered more than " + LARGEST_ANSWER + " bytes");
        }
        return source.getBuffer().readString(StandardCharsets.UTF_8);
    }
}
