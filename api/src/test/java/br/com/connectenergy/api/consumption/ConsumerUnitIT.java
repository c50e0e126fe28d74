package br.com.connectenergy.api.consumption;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Tag("RF002")
@CounterTest
@Import(Counter.class)
class ConsumerUnitIT {
    private static final String UNITS = "/api/v1/consumer-units";

    @Autowired
    private Counter counter;

    @Test
    void aUnitIsRegisteredChangedAndListed() {
        Browser browser = owner("PME", "unidade").browser();

        Answer created = browser.post(UNITS, green()).expect(201);
        String path = UNITS + "/" + created.text("/id");
        assertThat(created.header("Location")).isEqualTo(path);
        assertThat(created.text("/number")).isEqualTo("0.013.479.258.028-10");
        assertThat(created.json().at("/numberDoubtful").asBoolean()).isFalse();
        assertThat(created.text("/submarket")).isEqualTo("SOUTHEAST");
        assertThat(created.text("/distributorCnpj")).isEqualTo("61.695.227/0001-93");
        assertThat(created.json().at("/demandKw").decimalValue()).isEqualByComparingTo("300");

        Map<String, Object> changed = green();
        changed.put("number", "0.013.479.258.028-11");
        changed.put("demandKw", 320.5);
        assertThat(browser.put(path, changed)
                        .expect(200)
                        .json()
                        .at("/numberDoubtful")
                        .asBoolean())
                .isTrue();
        Answer listed = browser.get(UNITS).expect(200);
        assertThat(listed.json()).hasSize(1);
        assertThat(listed.json().at("/0/demandKw").decimalValue()).isEqualByComparingTo("320.5");
        assertThat(listed.json().at("/0")).isEqualTo(browser.get(path).json());
    }

    @Test
    void fieldsThatDoNotFitTogetherAreNamed() {
        Browser browser = owner("PME", "campos").browser();
        Map<String, Object> wrong = green();
        wrong.put("modality", "WHITE");
        wrong.put("distributorCnpj", "61.695.227/0001-94");
        wrong.put("voltageKv", 69);

        assertThat(browser.post(UNITS, wrong)
                        .expectProblem(400, "CONSUMER_UNIT_INVALID")
                        .fieldErrors())
                .containsExactlyInAnyOrder(
                        "distributorCnpj:CNPJ_INVALID",
                        "modality:MODALITY_NOT_OF_SUBGROUP",
                        "voltageKv:VOLTAGE_NOT_OF_SUBGROUP");
        assertThat(browser.post(UNITS, Map.of("ownGeneration", false))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .contains("name:MISSING", "subgroup:MISSING");
    }

    @Test
    @Tag("UC3")
    void aFileIsLookedAtFirstAndKeptWhenItIsConfirmed() {
        Browser browser = owner("PME", "arquivo").browser();
        String path = UNITS + "/" + browser.post(UNITS, green()).expect(201).text("/id");
        String table = "Mês;Consumo ponta (kWh);Consumo fora ponta (kWh);Demanda medida (kW)\r\n"
                + "09/2026;6.000,5;62000;280\r\n"
                + "08/2026;1.234;60000;275\r\n";

        Answer preview = browser.upload(path + "/consumption-preview", null, "consumo.csv", utf8(table))
                .expect(200);
        assertThat(preview.json().at("/months")).hasSize(1);
        assertThat(preview.json().at("/months/0/peakKwh").decimalValue()).isEqualByComparingTo("6000.5");
        assertThat(preview.json().at("/faults")).hasSize(1);
        assertThat(preview.json().at("/faults/0/row").asInt()).isEqualTo(3);
        assertThat(preview.text("/faults/0/column")).isEqualTo("B");
        assertThat(preview.text("/faults/0/field")).isEqualTo("peak");
        assertThat(preview.text("/faults/0/code")).isEqualTo("NUMBER_AMBIGUOUS");
        assertThat(preview.text("/faults/0/typed")).isEqualTo("1.234");
        assertThat(browser.get(path).json().at("/months")).isEmpty();

        Answer kept = browser.put(
                        path + "/consumption", Map.of("source", "FILE", "months", List.of(month("2026-09", 6000.5))))
                .expect(200);
        assertThat(kept.text("/months/0/month")).isEqualTo("2026-09");
        assertThat(kept.text("/months/0/source")).isEqualTo("FILE");
        assertThat(browser.upload(path + "/consumption-preview", null, "consumo.csv", utf8(table))
                        .expect(200)
                        .json()
                        .at("/months/0/replaces")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatIsNoTableIsRefused() {
        Browser browser = owner("PME", "tabela").browser();
        String preview = UNITS + "/" + browser.post(UNITS, green()).expect(201).text("/id") + "/consumption-preview";

        browser.upload(preview, null, "conta.pdf", utf8("%PDF-1.7")).expectProblem(422, "SHEET_TYPE_NOT_ALLOWED");
        browser.upload(preview, null, "consumo.xlsx", new byte[] {'P', 'K', 3, 4, 9})
                .expectProblem(422, "SHEET_UNREADABLE");
        browser.upload(preview, null, "consumo.csv", new byte[1024 * 1024 + 1]).expectProblem(422, "SHEET_TOO_LARGE");
        browser.upload(preview, null, "consumo.csv", utf8("mes;kwh\n")).expectProblem(422, "SHEET_EMPTY");
    }

    @Test
    void monthsThatCannotBeAreRefused() {
        Browser browser = owner("PME", "meses").browser();
        String consumption =
                UNITS + "/" + browser.post(UNITS, green()).expect(201).text("/id") + "/consumption";

        assertThat(browser.put(consumption, Map.of("source", "FORM", "months", List.of(month("2031-01", 1))))
                        .expectProblem(400, "CONSUMPTION_INVALID")
                        .fieldErrors())
                .containsExactly("month:MONTH_IN_FUTURE");
        browser.put(consumption, Map.of("source", "FORM", "months", List.of())).expectProblem(400, "REQUEST_INVALID");
        browser.put(consumption, Map.of("source", "FORM", "months", List.of(month("2026-13", 1))))
                .expectProblem(400, "REQUEST_INVALID");
    }

    @Test
    @Tag("UC3")
    void whetherAUnitMayMigrateIsSaidWithItsRule() {
        Browser browser = owner("PME", "migra").browser();
        String path = UNITS + "/" + browser.post(UNITS, green()).expect(201).text("/id");

        Answer may = browser.get(path + "/eligibility").expect(200);
        assertThat(may.text("/outcome")).isEqualTo("ELIGIBLE");
        assertThat(may.text("/rule")).isEqualTo("E2");
        assertThat(may.json().at("/retailerRequired").asBoolean()).isTrue();

        Map<String, Object> unknown = green();
        unknown.remove("demandKw");
        browser.put(path, unknown).expect(200);
        Answer missing = browser.get(path + "/eligibility").expect(200);
        assertThat(missing.text("/outcome")).isEqualTo("NEED_DATA");
        assertThat(missing.text("/missing")).isEqualTo("demandKw");
    }

    @Test
    void aUnitOfAnotherCompanyIsNotFound() {
        Browser owner = owner("PME", "dona").browser();
        Browser stranger = owner("PME", "estranha").browser();
        String path = UNITS + "/" + owner.post(UNITS, green()).expect(201).text("/id");

        stranger.get(path).expectProblem(404, "CONSUMER_UNIT_NOT_FOUND");
        stranger.get(path + "/eligibility").expectProblem(404, "CONSUMER_UNIT_NOT_FOUND");
        stranger.put(path, green()).expectProblem(404, "CONSUMER_UNIT_NOT_FOUND");
        stranger.put(path + "/consumption", Map.of("source", "FORM", "months", List.of(month("2026-09", 1))))
                .expectProblem(404, "CONSUMER_UNIT_NOT_FOUND");
        stranger.upload(path + "/consumption-preview", null, "a.csv", utf8("mes;kwh\n2026-09;1\n"))
                .expectProblem(404, "CONSUMER_UNIT_NOT_FOUND");
        assertThat(stranger.get(UNITS).expect(200).json()).isEmpty();
    }

    @Test
    void aSupplierRegistersNoUnit() {
        owner("SUPPLIER", "fornecedora").browser().post(UNITS, green()).expectProblem(422, "COMPANY_NOT_CONSUMER");
    }

    private Person owner(String kind, String name) {
        return new People(counter).owner(kind, name + ".consumo@empresa.example");
    }

    private static Map<String, Object> green() {
        return Companies.greenUnit();
    }

    private static Map<String, Object> month(String month, double peakKwh) {
        return Companies.greenMonth(month, peakKwh);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
