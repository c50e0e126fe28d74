package br.com.connectenergy.providers.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import br.com.connectenergy.core.registration.RegistryEntry;
import br.com.connectenergy.core.registration.RegistryPartner;
import br.com.connectenergy.core.registration.RegistrySituation;
import br.com.connectenergy.core.registration.RegistryUnavailable;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RN001")
class HttpCompanyRegistryTest {

    private static final Cnpj CNPJ = Cnpj.of("12.ABC.345/01DE-35");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final String COMPANY = """
            {"cnpj": "12ABC34501DE35", "razao_social": " PADARIA DO SOL LTDA ", "nome_fantasia": null,
             "situacao_cadastral": 2, "descricao_situacao_cadastral": "ATIVA", "cnae_fiscal": 111301,
             "cnaes_secundarios": [{"codigo": 4721102, "descricao": "Padaria"}, {"codigo": 0, "descricao": ""}],
             "uf": "SP", "municipio": "SAO PAULO", "cep": "01310100", "porte": "ME",
             "qsa": [{"nome_socio": "MARIA SILVA", "cnpj_cpf_do_socio": "***982247**", "codigo_qualificacao_socio": 49,
                      "qualificacao_socio": "Sócio-Administrador"}]}
            """;

    private final ScriptedRegistry scripted = new ScriptedRegistry();
    private final HttpCompanyRegistry registry = registry(scripted.baseUrl());

    @AfterEach
    void close() {
        scripted.close();
    }

    @Test
    void asksForTheBareNumberAndMapsEveryField() {
        scripted.answers(200, COMPANY);
        RegistryEntry entry = registry.find(CNPJ).orElseThrow();
        assertThat(scripted.asked()).containsExactly("GET /api/cnpj/v1/12ABC34501DE35");
        assertThat(entry.cnpj()).isEqualTo(CNPJ);
        assertThat(entry.legalName()).isEqualTo("PADARIA DO SOL LTDA");
        assertThat(entry.situation()).isEqualTo(RegistrySituation.ACTIVE);
        assertThat(entry.mainCnae()).isEqualTo(Cnae.of("0111301"));
        assertThat(entry.otherCnaes()).containsExactly(Cnae.of("4721102"));
        assertThat(entry.uf()).isEqualTo(Uf.SP);
        assertThat(entry.partners())
                .containsExactly(new RegistryPartner("MARIA SILVA", "***982247**", "Sócio-Administrador"));
    }

    @ParameterizedTest
    @CsvSource({"1,NULL_VOID", "2,ACTIVE", "3,SUSPENDED", "4,UNFIT", "8,CLOSED"})
    void mapsEverySituationByItsNumber(int code, RegistrySituation situation) {
        scripted.answers(200, COMPANY.replace("\"situacao_cadastral\": 2", "\"situacao_cadastral\": " + code));
        assertThat(registry.find(CNPJ).orElseThrow().situation()).isEqualTo(situation);
    }

    @ParameterizedTest
    @CsvSource({"NULA,NULL_VOID", "Ativa,ACTIVE", "SUSPENSA,SUSPENDED", "INAPTA,UNFIT", "BAIXADA,CLOSED"})
    void mapsTheSituationByItsNameWhenThereIsNoNumber(String name, RegistrySituation situation) {
        scripted.answers(
                200,
                COMPANY.replace("\"situacao_cadastral\": 2", "\"situacao_cadastral\": null")
                        .replace("ATIVA", name));
        assertThat(registry.find(CNPJ).orElseThrow().situation()).isEqualTo(situation);
    }

    @Test
    void findsNothingWhenTheRegistrySaysSo() {
        scripted.answers(
                404, "{\"message\":\"CNPJ não encontrado.\",\"type\":\"not_found\",\"name\":\"NotFoundError\"}");
        assertThat(registry.find(CNPJ)).isEmpty();
    }

    @Nested
    class WhatPasses {

        @ParameterizedTest
        @ValueSource(ints = {408, 429, 500, 502, 503, 504})
        void isUnavailable(int status) {
            scripted.answers(status, "");
            assertThatThrownBy(() -> registry.find(CNPJ))
                    .isInstanceOf(RegistryUnavailable.class)
                    .hasMessageContaining(Integer.toString(status));
        }

        @Test
        void carriesWhenToAskAgain() {
            scripted.answers(429, "{}", Map.of("Retry-After", "30"));
            assertThat(unavailable().retryAfter()).contains(Duration.ofSeconds(30));
            scripted.answers(503, "", Map.of("Retry-After", "Sat, 21 Nov 2026 12:05:00 GMT"));
            assertThat(unavailable().retryAfter()).contains(Duration.ofMinutes(5));
            scripted.answers(503, "");
            assertThat(unavailable().retryAfter()).isEmpty();
        }

        @Test
        void isNobodyListening() {
            scripted.close();
            assertThat(unavailable().retryAfter()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "<html>", "{\"cnpj\":7", "{\"cnpj\":\"12ABC345", "{} <html>"})
        void isAPageOfAProxyOrAnAnswerThatBrokeOff(String body) {
            scripted.answers(200, body);
            assertThat(unavailable()).hasNoCause().hasMessageStartingWith("CNPJ registry answered no");
        }

        private RegistryUnavailable unavailable() {
            return Objects.requireNonNull(catchThrowableOfType(RegistryUnavailable.class, () -> registry.find(CNPJ)));
        }
    }

    @Nested
    class WhatDoesNotPass {

        @ParameterizedTest
        @ValueSource(ints = {204, 301, 400, 401, 403, 418})
        void isAnAnswerThatSomebodyMustLookAt(int status) {
            scripted.answers(status, status == 204 ? "" : "{}");
            assertThatThrownBy(() -> registry.find(CNPJ))
                    .isInstanceOf(RegistryAnswerNotUnderstood.class)
                    .hasMessageContaining(Integer.toString(status));
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "[]", "{}", "{\"cnpj\":\"12ABC34501DE35\"}", "{\"cnpj\":7}"})
        void isJsonThatIsNotOurs(String body) {
            scripted.answers(200, body);
            assertThatThrownBy(() -> registry.find(CNPJ)).isInstanceOf(RegistryAnswerNotUnderstood.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "<html>not found</html>", "{}", "{\"message\":\"\"}"})
        void isA404ThatIsNotTheRegistrysOwn(String body) {
            scripted.answers(404, body);
            assertThatThrownBy(() -> registry.find(CNPJ)).isInstanceOf(RegistryAnswerNotUnderstood.class);
        }

        @Test
        void isAnswerAboutAnotherCompany() {
            scripted.answers(200, COMPANY.replace("12ABC34501DE35", "61695227000193"));
            assertThatThrownBy(() -> registry.find(CNPJ)).hasMessageContaining("another company");
        }

        @Test
        void isASituationThatNobodyKnows() {
            scripted.answers(200, COMPANY.replace("\"situacao_cadastral\": 2", "\"situacao_cadastral\": 5"));
            assertThatThrownBy(() -> registry.find(CNPJ)).hasMessageContaining("situacao_cadastral");
        }

        @Test
        void isMoreThanAMegabyte() {
            scripted.answers(200, " ".repeat(1024 * 1024) + COMPANY);
            assertThatThrownBy(() -> registry.find(CNPJ)).hasMessageContaining("more than");
        }

        @Test
        void neverQuotesThePersonsOfAnAnswer() {
            scripted.answers(200, COMPANY.replace("\"cnae_fiscal\": 111301", "\"cnae_fiscal\": \"MARIA SILVA\""));
            assertThatThrownBy(() -> registry.find(CNPJ))
                    .isInstanceOf(RegistryAnswerNotUnderstood.class)
                    .hasMessageNotContaining("MARIA")
                    .hasNoCause();
        }
    }

    private static HttpCompanyRegistry registry(URI baseUrl) {
        return new HttpCompanyRegistry(
                new RegistryHttp(new RegistrySettings(baseUrl, Duration.ofSeconds(1), Duration.ofSeconds(2)), CLOCK));
    }
}
