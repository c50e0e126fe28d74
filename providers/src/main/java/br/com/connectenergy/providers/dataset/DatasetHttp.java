package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.DatasetError;
import br.com.connectenergy.core.dataset.DatasetSource.Before;
import br.com.connectenergy.core.dataset.DatasetSource.Fetched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;

/**
 * Gets files of the publishers under our own name, conditionally and up to a size. What passes by itself (408, 429, 5xx,
 * a broken or slow connection) is an {@link UncheckedIOException}, everything else a refusal that a person looks at.
 */
final class DatasetHttp {
    private static final int NOT_MODIFIED = 304;
    private static final long LARGEST_ANSWER = 4L * 1024 * 1024;
    private static final long STEP = 1 << 16;

    private final OkHttpClient http;
    private final long largest;

    DatasetHttp(DatasetSettings settings) {
        this.largest = settings.largestFile().toBytes();
        this.http = new OkHttpClient.Builder()
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .callTimeout(settings.callTimeout())
                .followSslRedirects(false)
                .addNetworkInterceptor(chain -> {
                    // A redirect is a request of its own here, so that it cannot leave the list either.
                    if (!settings.mayAsk(chain.request().url().host())) throw new HostNotListed();
                    return chain.proceed(chain.request());
                })
                .build();
    }

    /** A short answer as text. */
    String text(HttpUrl url) {
        try (Response response = http.newCall(request(url).build()).execute()) {
            require(response);
            BufferedSource source = response.body().source();
            if (source.request(LARGEST_ANSWER + 1)) throw tooLarge();
            return source.getBuffer().readString(StandardCharsets.UTF_8);
        } catch (HostNotListed astray) {
            throw DatasetError.DATASET_NOT_OFFERED.refuse();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Nothing when the server says that it is the version of before. */
    Optional<Fetched> file(HttpUrl url, Before before, Path into) {
        Request.Builder request = request(url);
        if (before.etag() != null) request.header("If-None-Match", before.etag());
        if (before.lastModified() != null) request.header("If-Modified-Since", before.lastModified());
        try (Response response = http.newCall(request.build()).execute()) {
            if (response.code() == NOT_MODIFIED) return Optional.empty();
            require(response);
            copy(response.body().source(), into);
            return Optional.of(new Fetched(url.toString(), response.header("ETag"), response.header("Last-Modified")));
        } catch (HostNotListed astray) {
            throw DatasetError.DATASET_NOT_OFFERED.refuse();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void copy(BufferedSource source, Path into) throws IOException {
        long copied = 0;
        try (BufferedSink sink = Okio.buffer(Okio.sink(into.toFile()))) {
            for (long read = source.read(sink.getBuffer(), STEP);
                    read >= 0;
                    read = source.read(sink.getBuffer(), STEP)) {
                copied += read;
                if (copied > largest) throw tooLarge();
                sink.emitCompleteSegments();
            }
        }
    }

    /** A publisher sent us to a host that is not in the settings. */
    private static final class HostNotListed extends IOException {
        private static final long serialVersionUID = 1L;

        HostNotListed() {
            super("the publisher sent us to a host that is not in connectenergy.datasets");
        }
    }

    private static Request.Builder request(HttpUrl url) {
        return new Request.Builder().url(url).header("User-Agent", "connect-energy (dados abertos)");
    }

    private static void require(Response response) throws IOException {
        int status = response.code();
        if (response.isSuccessful()) return;
        if (status >= 500 || status == 408 || status == 429) throw new IOException("the publisher answered " + status);
        throw DatasetError.DATASET_NOT_OFFERED.refuse(Map.of("status", status));
    }

    private static RuntimeException tooLarge() {
        return DatasetError.DATASET_FILE_TOO_LARGE.refuse();
    }
}
