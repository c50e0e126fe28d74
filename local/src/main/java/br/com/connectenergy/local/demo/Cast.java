package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.drive.CceeLoads;
import br.com.connectenergy.local.demo.drive.CheckDigits;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Company.Situation;
import br.com.connectenergy.local.demo.drive.Licence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who plays in the demonstration: companies of CCEE's open data when the folder is there, of the project's sample otherwise. */
final class Cast {
    private static final String SUPPLIER_CNAE = "3514000";
    private final Path csv;
    private final boolean real;
    private final Clock clock;
    private final Random numbers;

    Cast(Path project, Clock clock) {
        Path shared = project.resolve("../shared/data/ccee-cargas/parcela_carga_consumo_recorte.csv")
                .normalize();
        this.real = Files.isRegularFile(shared);
        this.csv = real ? shared : project.resolve("local/src/main/resources/sample/ccee-cargas.csv");
        this.clock = clock;
        this.numbers = new Random(clock.millis());
    }

    String source() {
        return real ? "CCEE open data (parcela_carga_consumo, 2026-07)" : "the project's sample of CCEE open data";
    }

    /** The clean companies first, then one story for each other way through the model. */
    List<Story> stories() {
        String run = Long.toString(clock.millis(), 36);
        List<Company> clean = CceeLoads.companies(csv, run);
        List<Story> stories = new ArrayList<>();
        clean.forEach(company -> stories.add(new PmeStory(company, Situation.ACTIVE)));
        stories.add(new PmeStory(made("Padaria Pão de Ouro Ltda", "1091102", run), Situation.CLOSED));
        stories.add(new InformationStory(made("Metalúrgica Boa Vista Ltda", "2599399", run)));
        stories.add(new RejectedStory(made("Lavanderia Água Clara Ltda", "9601701", run)));
        LocalDate expiry = LocalDate.now(clock).plusYears(3);
        stories.add(new SupplierStory(
                made("Vento Sul Comercializadora de Energia Ltda", SUPPLIER_CNAE, run),
                new Licence("DSP 1.234/2024", "50715", "TRADER", expiry)));
        return stories;
    }

    /** A company of its own for this run, with letters in its CNPJ as new ones have since July 2026. */
    private Company made(String name, String cnae, String run) {
        StringBuilder root = new StringBuilder("D");
        while (root.length() < 8) root.append(Character.forDigit(numbers.nextInt(36), 36));
        String first12 = root.toString().toUpperCase(java.util.Locale.ROOT) + "0001";
        return Company.of(CheckDigits.cnpj(first12), name, cnae, "SP", run);
    }
}
