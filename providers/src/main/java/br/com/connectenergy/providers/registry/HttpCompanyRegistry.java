package br.com.connectenergy.providers.registry;

import br.com.connectenergy.core.registration.CompanyRegistry;
import br.com.connectenergy.core.registration.RegistryEntry;
import br.com.connectenergy.core.registration.RegistryUnavailable;
import br.com.connectenergy.core.shared.Cnpj;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** The public CNPJ registry in the form of BrasilAPI (RN001): one company by its CNPJ, or nothing when there is none. */
final class HttpCompanyRegistry implements CompanyRegistry {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RegistryHttp http;

    HttpCompanyRegistry(RegistryHttp http) {
        this.http = http;
    }

    @Override
    public Optional<RegistryEntry> find(Cnpj cnpj) {
        RegistryHttp.Answer answer = http.get(cnpj.value());
        if (answer.found()) {
            return Optional.of(CompanyMapping.entry(cnpj, read(json(answer), CompanyJson.class)));
        }
        if (read(answer.json(), NotFoundJson.class).saysSo()) {
            return Optional.empty();
        }
        throw new RegistryAnswerNotUnderstood(
                "CNPJ registry answered 404 without its own message; is the address right?");
    }

    /** A page of a proxy, or an answer that broke off, passes; JSON that is not ours does not. */
    private static String json(RegistryHttp.Answer answer) {
        try (JsonParser parser = JSON.createParser(answer.json())) {
            boolean any = parser.nextToken() != null;
            while (parser.nextToken() != null) parser.skipChildren();
            if (any) return answer.json();
        } catch (StreamReadException broken) {
            throw new RegistryUnavailable("CNPJ registry answered no JSON", null);
        }
        throw new RegistryUnavailable("CNPJ registry answered nothing", null);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            T value = JSON.readValue(json, type);
            if (value == null) {
                throw new RegistryAnswerNotUnderstood("CNPJ registry answered null");
            }
            return value;
        } catch (JacksonException garbage) {
            // Not as the cause: its message quotes the answer, which may name people.
            throw new RegistryAnswerNotUnderstood("CNPJ registry answered no JSON of ours ("
                    + garbage.getClass().getSimpleName() + ")");
        }
    }
}
