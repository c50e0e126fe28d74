package br.com.connectenergy.local.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The companies that the registry knows: the built-in sample and what was put, which is kept on disk. */
final class CompanyStore {
    private static final String SAMPLE = "/sample/companies.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Map<String, JsonNode> companies = new ConcurrentSkipListMap<>();

    CompanyStore(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        for (JsonNode company : sample()) companies.put(company.get("cnpj").asString(), company);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                JsonNode company = JSON.readTree(Files.readString(file));
                companies.put(company.get("cnpj").asString(), company);
            }
        }
    }

    Optional<JsonNode> find(String cnpj) {
        return Optional.ofNullable(companies.get(cnpj));
    }

    List<JsonNode> all() {
        return List.copyOf(companies.values());
    }

    void put(String cnpj, JsonNode company) {
        if (!cnpj.equals(company.path("cnpj").asString(""))) {
            throw new IllegalArgumentException("the field cnpj must be the one of the address: " + cnpj);
        }
        try {
            Path unfinished = Files.writeString(folder.resolve(cnpj + ".tmp"), JSON.writeValueAsString(company));
            Files.move(unfinished, folder.resolve(cnpj + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        companies.put(cnpj, company);
    }

    private static JsonNode sample() throws IOException {
        try (InputStream file = CompanyStore.class.getResourceAsStream(SAMPLE)) {
            if (file == null) throw new IOException(SAMPLE + " is missing");
            return JSON.readTree(file);
        }
    }
}
