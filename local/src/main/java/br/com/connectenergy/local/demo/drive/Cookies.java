package br.com.connectenergy.local.demo.drive;

import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** The cookies of one visitor of one server. */
final class Cookies {
    private final Map<String, String> values = new ConcurrentSkipListMap<>();

    void keep(HttpHeaders headers) {
        for (String header : headers.allValues("set-cookie")) {
            for (HttpCookie cookie : HttpCookie.parse(header)) {
                if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) values.remove(cookie.getName());
                else values.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    Optional<String> header() {
        if (values.isEmpty()) return Optional.empty();
        return Optional.of(values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
