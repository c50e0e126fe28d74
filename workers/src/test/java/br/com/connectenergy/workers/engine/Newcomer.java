package br.com.connectenergy.workers.engine;

import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.document.DocumentUpload;
import br.com.connectenergy.core.registration.Acceptance;
import br.com.connectenergy.core.registration.CompanyKind;
import br.com.connectenergy.core.registration.EmailProofs;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.RegistrationDocuments;
import br.com.connectenergy.core.registration.RegistrationDraft;
import br.com.connectenergy.core.registration.RegistrationState;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.RegistrationId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A company that signs up through core's doors and is known to the registry simulator. */
final class Newcomer {

    private static final Pattern TOKEN = Pattern.compile("token=(\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final RegistrationId id;
    final Cnpj cnpj;
    final String email;
    private final CompanyKind kind;
    private final RunningWorkers workers;

    Newcomer(RunningWorkers workers, CompanyKind kind) {
        this.workers = workers;
        this.kind = kind;
        String number = workers.someNumber();
        this.cnpj = cnpj(number);
        this.email = "contato" + number + "@padaria.example";
        this.id = workers.door(Registrations.class).open(kind).id();
        workers.world.simulators().put(cnpj.value(), registryEntry());
    }

    Actor.Company actor() {
        return new Actor.Company(id);
    }

    Registration now() {
        return workers.door(Registrations.class).find(actor(), id);
    }

    Newcomer submitted() {
        Registrations registrations = workers.door(Registrations.class);
        registrations.saveDraft(actor(), id, draft());
        documents()
                .forEach(document -> workers.door(RegistrationDocuments.class)
                        .attach(actor(), id, new DocumentUpload(document, document.name() + ".pdf", pdf(document))));
        registrations.submit(actor(), id, new Acceptance("2026-11", true, Set.of(), "203.0.113.7"));
        return this;
    }

    Newcomer proved() {
        workers.door(EmailProofs.class).prove(token());
        return this;
    }

    String token() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> mails("Confirme").stream().map(Newcomer::tokenOf).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    List<String> mails(String subject) {
        return workers.world.mails().to(email).stream()
                .filter(mail -> mail.subject().contains(subject))
                .map(mail -> mail.text())
                .toList();
    }

    void becomes(RegistrationState state) {
        Awaitility.await().atMost(PATIENCE).until(() -> now().state() == state);
    }

    long processInstance() {
        return Objects.requireNonNull(now().milestones().processInstanceKey());
    }

    private RegistrationDraft draft() {
        boolean supplier = kind == CompanyKind.SUPPLIER;
        return new RegistrationDraft(
                cnpj.formatted(),
                "Padaria São João Ltda.",
                "1091-1/02",
                "01310-100",
                "Avenida Paulista, 1000",
                "São Paulo",
                "SP",
                "Ana Silva",
                "529.982.247-25",
                email,
                "(11) 98765-4321",
                onlyIf(supplier, "REA 1.234/2020"),
                onlyIf(supplier, "2497"),
                onlyIf(supplier, "TRADER"),
                onlyIf(supplier, "2099-06-30"));
    }

    private List<DocumentKind> documents() {
        return kind == CompanyKind.PME
                ? List.of(DocumentKind.CNPJ_CARD)
                : List.of(DocumentKind.ARTICLES_OF_ASSOCIATION, DocumentKind.ANEEL_ACT, DocumentKind.CCEE_CERTIFICATE);
    }

    private Map<String, Object> registryEntry() {
        return Map.of(
                "cnpj",
                cnpj.value(),
                "razao_social",
                "PADARIA SAO JOAO LTDA",
                "situacao_cadastral",
                2,
                "descricao_situacao_cadastral",
                "ATIVA",
                "cnae_fiscal",
                1091102,
                "cnaes_secundarios",
                List.of(),
                "uf",
                "SP",
                "qsa",
                List.of(Map.of(
                        "nome_socio", "ANA SILVA",
                        "cnpj_cpf_do_socio", "***982247**",
                        "qualificacao_socio", "Sócio-Administrador")));
    }

    private static @Nullable String onlyIf(boolean wanted, String value) {
        return wanted ? value : null;
    }

    private static byte[] pdf(DocumentKind kind) {
        return ("%PDF-1.7\n" + kind).getBytes(StandardCharsets.US_ASCII);
    }

    private static String tokenOf(String text) {
        Matcher found = TOKEN.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("a proof without its link");
        }
        return Objects.requireNonNull(found.group(1));
    }

    private static Cnpj cnpj(String number) {
        for (int digits = 0; digits < 100; digits++) {
            Optional<Cnpj> found = Cnpj.parse(number + "0001" + String.format(Locale.ROOT, "%02d", digits));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("every base has check digits");
    }
}
