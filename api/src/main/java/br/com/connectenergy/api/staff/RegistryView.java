package br.com.connectenergy.api.staff;

import br.com.connectenergy.core.registration.CompanyProfile;
import br.com.connectenergy.core.registration.RegistryFacts;
import br.com.connectenergy.core.registration.RegistrySituation;
import br.com.connectenergy.core.registration.RegistrySnapshot;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the CNPJ registry answered last, with its date: evidence of RN001. */
@Schema(name = "RegistrySnapshot")
record RegistryView(
        Instant takenAt,
        RegistrySituation situation,
        @Nullable String legalName,
        @Nullable String cnae,
        List<String> secondaryCnaes,
        @Nullable String uf,
        List<Partner> partners,
        @JsonIgnore @Schema(hidden = true) RegistryFacts facts) {

    static Optional<RegistryView> latest(List<RegistrySnapshot> snapshots) {
        return snapshots.stream()
                .max(Comparator.comparingInt(RegistrySnapshot::round))
                .map(RegistryView::of);
    }

    /** Where what the company said and what the registry says are not the same. */
    List<Difference> differencesFrom(CompanyProfile declared) {
        List<Difference> differences = new ArrayList<>();
        if (situation == RegistrySituation.NOT_FOUND) {
            return differences;
        }
        if (!facts.legalNameMatches()) {
            differences.add(new Difference("legalName", declared.legalName(), legalName));
        }
        if (!facts.cnaeMatches()) {
            String said = declared.cnae() == null ? null : declared.cnae().value();
            differences.add(new Difference("cnae", said, cnae));
        }
        if (!facts.ufMatches()) {
            String said = declared.uf() == null ? null : declared.uf().name();
            differences.add(new Difference("uf", said, uf));
        }
        return differences;
    }

    private static RegistryView of(RegistrySnapshot snapshot) {
        Map<String, Object> entry = snapshot.entry();
        return new RegistryView(
                snapshot.lookedUpAt(),
                snapshot.facts().registrySituation(),
                text(entry, "legalName"),
                text(entry, "mainCnae"),
                list(entry, "otherCnaes").stream().map(Object::toString).toList(),
                text(entry, "uf"),
                list(entry, "partners").stream().map(Partner::of).toList(),
                snapshot.facts());
    }

    private static @Nullable String text(Map<?, ?> entry, String name) {
        return entry.get(name) instanceof String text ? text : null;
    }

    private static List<?> list(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof List<?> list ? list : List.of();
    }

    /** One person or company behind the company, as the registry publishes it. */
    @Schema(name = "RegistryPartner")
    record Partner(
            String name,
            @Nullable String maskedDocument,
            @Nullable String qualification) {

        static Partner of(Object partner) {
            Map<?, ?> fields = partner instanceof Map<?, ?> map ? map : Map.of();
            return new Partner(
                    Optional.ofNullable(text(fields, "name")).orElse(""),
                    text(fields, "maskedDocument"),
                    text(fields, "qualification"));
        }
    }

    /** One field that differs. */
    @Schema(name = "RegistryDifference")
    record Difference(
            String field,
            @Nullable String declared,
            @Nullable String registry) {}
}
