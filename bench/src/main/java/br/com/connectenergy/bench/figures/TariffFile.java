package br.com.connectenergy.bench.figures;

import br.com.connectenergy.local.demo.drive.CheckDigits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A generated file in the exact format of the regulator's tariffs: the rows of the sample, for more distributors and
 * validities, so that every natural key is its own. The whole published file is not at hand.
 */
final class TariffFile {
    static final String NAME = "tarifas-geradas.csv";

    private static final int HALF_YEARS = 34;
    private static final int FIRST_YEAR = 2010;
    private static final int DISTRIBUTOR = 2;
    private static final int CNPJ = 3;
    private static final int VALID_FROM = 4;
    private static final int VALID_TO = 5;
    private static final int BASE = 6;
    private static final int TUSD = 15;
    private static final int TE = 16;
    private static final String LINE_END = "\r\n";

    private TariffFile() {}

    /** The same file for the same number of rows. */
    static Path generate(Path file, int rows) {
        List<String> sample = sample();
        Random random = new Random(20_261_121);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(sample.getFirst() + LINE_END);
            List<List<String>> templates = templates(sample);
            for (int i = 0; i < rows; i++) {
                int period = i / templates.size();
                writer.write(
                        line(templates.get(i % templates.size()), period / HALF_YEARS, period % HALF_YEARS, random));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return file;
    }

    /** One row for each kind of price. */
    private static List<List<String>> templates(List<String> sample) {
        Map<List<String>, List<String>> kinds = new LinkedHashMap<>();
        sample.stream()
                .skip(1)
                .map(TariffFile::fields)
                .forEach(fields -> kinds.putIfAbsent(fields.subList(BASE, TUSD), fields));
        return List.copyOf(kinds.values());
    }

    private static String line(List<String> template, int distributor, int halfYear, Random random) {
        List<String> fields = new ArrayList<>(template);
        int year = FIRST_YEAR + halfYear / 2;
        fields.set(DISTRIBUTOR, String.format(Locale.ROOT, "DISTRIBUIDORA GERADA %03d", distributor));
        fields.set(CNPJ, CheckDigits.cnpj(String.format(Locale.ROOT, "9%07d0001", distributor)));
        fields.set(VALID_FROM, year + (halfYear % 2 == 0 ? "-01-01" : "-07-01"));
        fields.set(VALID_TO, year + (halfYear % 2 == 0 ? "-06-30" : "-12-31"));
        fields.set(TUSD, moved(fields.get(TUSD), random));
        fields.set(TE, moved(fields.get(TE), random));
        return "\"" + String.join("\";\"", fields) + "\"" + LINE_END;
    }

    /** Another price of the same form; absent stays absent and zero stays zero. */
    private static String moved(String price, Random random) {
        if (price.isBlank() || price.equals(",00")) return price;
        String cents = String.format(Locale.ROOT, "%02d", random.nextInt(100));
        return price.substring(0, price.indexOf(',') + 1) + cents;
    }

    private static List<String> fields(String line) {
        String inner = line.substring(1, line.length() - 1);
        return List.of(inner.split("\";\"", -1));
    }

    private static List<String> sample() {
        try (InputStream sample = TariffFile.class.getResourceAsStream("/sample/open-data/tarifas-homologadas.csv")) {
            String text = new String(
                    Objects.requireNonNull(sample, "the sample of tariffs").readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
