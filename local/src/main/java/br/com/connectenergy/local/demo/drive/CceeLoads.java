package br.com.connectenergy.local.demo.drive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CCEE's open data on consumption: companies that really buy on the free market, with branch of trade and state. */
public final class CceeLoads {
    private static final Map<String, String> CNAE_OF_TRADE = Map.ofEntries(
            Map.entry("COMÉRCIO", "4711302"),
            Map.entry("SERVIÇOS", "8211300"),
            Map.entry("TRANSPORTE", "4912402"),
            Map.entry("VEÍCULOS", "2910701"),
            Map.entry("ALIMENTÍCIOS", "1012101"),
            Map.entry("TELECOMUNICAÇÕES", "6110801"),
            Map.entry("SANEAMENTO", "3600601"),
            Map.entry("QUÍMICOS", "1921700"),
            Map.entry("MADEIRA, PAPEL E CELULOSE", "1731100"),
            Map.entry("MINERAIS NÃO-METÁLICOS", "2320600"),
            Map.entry("MANUFATURADOS DIVERSOS", "2222600"));

    private CceeLoads() {}

    /** One company a CNPJ: rows with a branch of trade and a consumption above zero. */
    public static List<Company> companies(Path csv, String run) {
        Map<String, Company> companies = new LinkedHashMap<>();
        for (Map<String, String> row : rows(csv)) {
            String trade = row.getOrDefault("RAMO_ATIVIDADE", "");
            String cnpj = row.getOrDefault("CNPJ_CARGA", "");
            if (trade.isBlank() || consumption(row) <= 0 || !CheckDigits.isCnpj(cnpj)) continue;
            String cnae = CNAE_OF_TRADE.getOrDefault(trade, "8299799");
            String name = row.getOrDefault("SIGLA_PERFIL_AGENTE", "").strip();
            companies.putIfAbsent(cnpj, Company.of(cnpj, name, cnae, row.getOrDefault("ESTADO_UF", ""), run));
        }
        return List.copyOf(companies.values());
    }

    private static double consumption(Map<String, String> row) {
        String value = row.getOrDefault("CONSUMO_TOTAL", "");
        return value.isBlank() ? 0 : Double.parseDouble(value);
    }

    private static List<Map<String, String>> rows(Path csv) {
        try {
            List<String> lines = Files.readAllLines(csv, UTF_8);
            String[] names = lines.getFirst().split(";", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(";", -1);
                if (cells.length != names.length) continue;
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) row.put(names[i], cells[i]);
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
