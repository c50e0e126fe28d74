package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.document.DocumentKind;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.Uf;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RF001")
class DraftReadingTest {
    private static final RegistrationDraft EMPTY = new RegistrationDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Test
    void readsEveryFieldIntoItsValue() {
        CompanyProfile profile = DraftReading.of(new RegistrationDraft(
                "12.ABC.345/01DE-35",
                " Energia Boa S.A. ",
                "3513-1/00",
                "01310-100",
                "Rua A, 1",
                "São Paulo",
                "sp",
                "João Souza",
                "529.982.247-25",
                "joao@boa.example",
                "(11) 3456-7890",
                "rea 1.234/2020",
                "2497",
                "GENERATOR",
                "2027-06-30"));

        assertThat(profile.cnpj()).hasToString("12.ABC.345/01DE-35");
        assertThat(profile.legalName()).isEqualTo("Energia Boa S.A.");
        assertThat(profile.cnae()).extracting("value").isEqualTo("3513100");
        assertThat(profile.cep()).extracting("value").isEqualTo("01310100");
        assertThat(profile.street()).isEqualTo("Rua A, 1");
        assertThat(profile.city()).isEqualTo("São Paulo");
        assertThat(profile.uf()).isEqualTo(Uf.SP);
        assertThat(profile.representativeName()).isEqualTo("João Souza");
        assertThat(profile.representativeCpf()).extracting("value").isEqualTo("52998224725");
        assertThat(profile.email()).extracting("value").isEqualTo("joao@boa.example");
        assertThat(profile.phone()).extracting("value").isEqualTo("+551134567890");
        assertThat(profile.aneelAct()).isEqualTo("REA 1.234/2020");
        assertThat(profile.cceeAgentCode()).isEqualTo("2497");
        assertThat(profile.agentClass()).isEqualTo(AgentClass.GENERATOR);
        assertThat(profile.licenceExpiresOn()).isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @Test
    void gapsAndBlanksAreNoErrors() {
        assertThat(DraftReading.of(EMPTY)).isEqualTo(CompanyProfile.EMPTY);
        assertThat(DraftReading.of(new RegistrationDraft(
                        " ", "", null, null, null, null, null, null, null, null, null, null, null, null, "  ")))
                .isEqualTo(CompanyProfile.EMPTY);
    }

    @Test
    void namesEveryMalformedFieldAtOnce() {
        RegistrationDraft typed = new RegistrationDraft(
                "1", "x", "1", "1", "a\u0000b", "x", "XX", "y", "1", "1", "1", "ato 5", "0", "BROKER", "30/06/2027");

        assertThatThrownBy(() -> DraftReading.of(typed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.error()).isEqualTo(RegistrationError.REGISTRATION_INVALID);
            assertThat(refusal.fields())
                    .containsExactly(
                            new FieldError("cnpj", "CNPJ_INVALID"),
                            new FieldError("legalName", "TEXT_TOO_SHORT"),
                            new FieldError("cnae", "CNAE_INVALID"),
                            new FieldError("cep", "CEP_INVALID"),
                            new FieldError("street", "TEXT_INVALID"),
                            new FieldError("city", "TEXT_TOO_SHORT"),
                            new FieldError("uf", "UF_INVALID"),
                            new FieldError("representativeName", "TEXT_TOO_SHORT"),
                            new FieldError("representativeCpf", "CPF_INVALID"),
                            new FieldError("email", "EMAIL_INVALID"),
                            new FieldError("phone", "PHONE_INVALID"),
                            new FieldError("aneelAct", "ANEEL_ACT_INVALID"),
                            new FieldError("cceeAgentCode", "CCEE_AGENT_CODE_INVALID"),
                            new FieldError("agentClass", "AGENT_CLASS_INVALID"),
                            new FieldError("licenceExpiresOn", "DATE_INVALID"));
        });
    }

    @Test
    void aTextThatIsTooLongIsNamed() {
        RegistrationDraft typed = new RegistrationDraft(
                null, "x".repeat(201), null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> DraftReading.of(typed)).hasMessageContaining("TEXT_TOO_LONG");
    }

    @Tag("RN002")
    @ParameterizedTest
    @CsvSource({
        "REA 1.234/2020,true",
        "DSP12/1999,true",
        "REH 1.234.567/2026,true",
        "REA 1234/2020,false",
        "ABC 1/2020,false",
        "REA 1/20,false"
    })
    void anAneelActHasItsForm(String typed, boolean valid) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> DraftReading.aneelAct(typed)) == null)
                .isEqualTo(valid);
    }

    @Tag("RN001")
    @Test
    void anEmptyPmeDraftMissesItsFieldsAndOneFileButNoLicence() {
        Registration pme = Registration.drafted(
                RegistrationTest.at(RegistrationState.DRAFT).id(),
                "CE-R-2026-000002",
                CompanyKind.PME,
                java.time.Instant.EPOCH);

        assertThat(Completeness.of(pme, Set.of(), LocalDate.of(2026, 11, 23)).all())
                .extracting(FieldError::field)
                .containsExactly(
                        "cnpj",
                        "legalName",
                        "cnae",
                        "cep",
                        "city",
                        "uf",
                        "representativeName",
                        "representativeCpf",
                        "email",
                        "phone",
                        "documents.CNPJ_CARD");
        assertThat(RequiredDocuments.missing(CompanyKind.PME, Set.of(DocumentKind.ARTICLES_OF_ASSOCIATION)))
                .isEmpty();
    }

    @Tag("RN002")
    @Test
    void aSupplierNeedsItsLicenceAndThreeFiles() {
        Registration supplier = RegistrationTest.at(RegistrationState.DRAFT);

        assertThat(Completeness.of(supplier, Set.of(DocumentKind.CNPJ_CARD), LocalDate.of(2026, 11, 23))
                        .all())
                .extracting(FieldError::field)
                .contains("aneelAct", "cceeAgentCode", "agentClass", "licenceExpiresOn")
                .contains("documents.ARTICLES_OF_ASSOCIATION", "documents.ANEEL_ACT", "documents.CCEE_CERTIFICATE");
    }

    @Tag("RN002")
    @ParameterizedTest
    @CsvSource({"2026-11-22,true", "2026-11-23,false"})
    void aLicenceHoldsThroughItsLastDay(LocalDate lastDay, boolean expired) {
        Registration supplier = RegistrationTest.at(RegistrationState.DRAFT)
                .with(CompanyProfile.EMPTY.changedBy(DraftReading.of(new RegistrationDraft(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        lastDay.toString()))));

        boolean named = Completeness.of(supplier, Set.of(), LocalDate.of(2026, 11, 23)).all().stream()
                .anyMatch(error -> error.code().equals("LICENCE_EXPIRED"));
        assertThat(named).isEqualTo(expired);
    }

    @Test
    void aPmeHasNoLicenceWhateverWasTyped() {
        CompanyProfile typed = DraftReading.of(new RegistrationDraft(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "REA 1/2020",
                "1",
                "TRADER",
                "2030-01-01"));

        assertThat(typed.fitting(CompanyKind.PME)).isEqualTo(CompanyProfile.EMPTY);
        assertThat(typed.fitting(CompanyKind.SUPPLIER)).isEqualTo(typed);
    }
}
