package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RN001")
class RegistryComparisonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Cnpj CNPJ = Cnpj.of("12.ABC.345/01DE-35");

    private final Registration supplier = RegistrationTest.at(RegistrationState.VERIFYING)
            .with(DraftReading.of(new RegistrationDraft(
                    CNPJ.value(),
                    "Energia Açaí S/A",
                    "3513100",
                    "66000-000",
                    null,
                    "Belém",
                    "PA",
                    "João da Conceição",
                    "529.982.247-25",
                    "j@acai.example",
                    "(91) 3456-7890",
                    "REA 1/2020",
                    "2497",
                    "TRADER",
                    "2026-11-23")));

    @Test
    void everythingMatches() {
        RegistryFacts facts = compare(entry("ENERGIA ACAI SA", "3513100", Uf.PA, "JOAO DA CONCEICAO", "***982247**"));

        assertThat(facts)
                .isEqualTo(new RegistryFacts(
                        RegistrySituation.ACTIVE, true, true, true, SignatoryPower.PROVEN, true, true));
        assertThat(RegistryFacts.ofMap(facts.asMap())).isEqualTo(facts);
    }

    @Test
    void nothingMatches() {
        RegistryFacts facts = compare(entry("OUTRA LTDA", "4711302", Uf.SP, "MARIA", "***000000**"));

        assertThat(facts)
                .isEqualTo(new RegistryFacts(
                        RegistrySituation.ACTIVE, false, false, false, SignatoryPower.UNPROVEN, true, true));
    }

    @Test
    void anUnknownCompanyIsNotFound() {
        RegistryFacts facts = new RegistryComparison(supplier, Set.of()).with(Optional.empty(), TODAY);

        assertThat(facts)
                .isEqualTo(new RegistryFacts(
                        RegistrySituation.NOT_FOUND, false, false, false, SignatoryPower.UNPROVEN, false, false));
    }

    @Test
    void theSameMaskedCpfUnderAnotherNameProvesNothing() {
        assertThat(compare(entry("ENERGIA ACAI SA", "3513100", Uf.PA, "OUTRO NOME", "***982247**"))
                        .signatoryPower())
                .isEqualTo(SignatoryPower.UNPROVEN);
        assertThat(compare(entry("ENERGIA ACAI SA", "3513100", Uf.PA, "JOAO DA CONCEICAO", null))
                        .signatoryPower())
                .isEqualTo(SignatoryPower.UNPROVEN);
    }

    @Test
    void aPowerOfAttorneyStandsInForAPartner() {
        RegistryFacts facts = new RegistryComparison(supplier, Set.of(DocumentKind.POWER_OF_ATTORNEY))
                .with(Optional.of(entry("ENERGIA ACAI SA", "3513100", Uf.PA, "MARIA", "***000000**")), TODAY);

        assertThat(facts.signatoryPower()).isEqualTo(SignatoryPower.POWER_OF_ATTORNEY);
    }

    @Test
    void aSecondaryActivityCountsToo() {
        RegistryEntry entry = new RegistryEntry(
                CNPJ, "X", RegistrySituation.CLOSED, Cnae.of("4711302"), Set.of(Cnae.of("3513100")), null, List.of());

        RegistryFacts facts = compare(entry);
        assertThat(facts.cnaeMatches()).isTrue();
        assertThat(facts.ufMatches()).isFalse();
        assertThat(facts.registrySituation()).isEqualTo(RegistrySituation.CLOSED);
    }

    @Test
    void anExpiredLicenceIsNotOnFile() {
        RegistryFacts facts = new RegistryComparison(supplier, Set.of(DocumentKind.ANEEL_ACT))
                .with(Optional.empty(), TODAY.plusDays(1));

        assertThat(facts.licenceOnFile()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Padaria São João Ltda. | PADARIA SAO JOAO LTDA",
                "Padaria São João Limitada | PADARIA SAO JOAO LTDA.",
                "Energia Boa S.A. | ENERGIA BOA S/A",
                "Energia Boa Sociedade Anônima | ENERGIA BOA SA",
                "Silva & Filhos ME | SILVA E FILHOS ME"
            })
    void namesAreComparedAsTheRegistryWritesThem(String typed, String registry) {
        assertThat(CompanyName.same(typed, registry)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Padaria São João Ltda | PADARIA SAO JOSE LTDA", "Energia Boa SA | ENERGIA BOA LTDA"})
    void differentNamesStayDifferent(String typed, String registry) {
        assertThat(CompanyName.same(typed, registry)).isFalse();
    }

    private RegistryFacts compare(RegistryEntry entry) {
        Set<DocumentKind> files =
                Set.of(DocumentKind.ARTICLES_OF_ASSOCIATION, DocumentKind.ANEEL_ACT, DocumentKind.CCEE_CERTIFICATE);
        return new RegistryComparison(supplier, files).with(Optional.of(entry), TODAY);
    }

    private static RegistryEntry entry(String name, String cnae, Uf uf, String partner, @Nullable String document) {
        return new RegistryEntry(
                CNPJ,
                name,
                RegistrySituation.ACTIVE,
                Cnae.of(cnae),
                Set.of(),
                uf,
                List.of(new RegistryPartner(partner, document, "Sócio")));
    }
}
