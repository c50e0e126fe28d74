package br.com.connectenergy.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@Tag("RF002")
@CounterTest
@Import(Counter.class)
class TaxIT {

    private static final String ICMS = "/api/v1/staff/icms-rates";
    private static final String FEDERAL = "/api/v1/staff/federal-rates";
    private static final Map<String, Object> OCTOBER = Map.of(
            "distributor",
            "02.328.280/0001-97",
            "from",
            "2026-10-01",
            "pisPercent",
            0.97,
            "cofinsPercent",
            4.46,
            "formula",
            "ICMS_OUTSIDE_FEDERAL_BASE",
            "act",
            "Publicação da distribuidora de outubro de 2026");

    @Autowired
    private Counter counter;

    @Test
    void anAdminNotesTheRatesOfADistributorOnceAndReadsThemAgain() {
        Browser admin = counter.staff("ana.tributos", StaffRole.ADMIN);

        admin.post(FEDERAL, OCTOBER).expect(204);
        admin.post(FEDERAL, OCTOBER).expect(204);

        assertThat(admin.get(FEDERAL)
                        .expect(200)
                        .json()
                        .valueStream()
                        .filter(rate -> rate.at("/distributor").asString().equals("02328280000197")))
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.at("/pisPercent").decimalValue()).isEqualByComparingTo("0.97");
                    assertThat(rate.at("/cofinsPercent").decimalValue()).isEqualByComparingTo("4.46");
                    assertThat(rate.at("/act").asString()).startsWith("Publicação");
                });
    }

    @Test
    void aStatesNewRateHoldsFromItsDay() {
        Browser admin = counter.staff("ana.icms", StaffRole.ADMIN);

        admin.post(ICMS, Map.of("uf", "AC", "from", "2027-01-01", "percent", 19.5, "act", "Lei de teste"))
                .expect(204);

        assertThat(admin.get(ICMS)
                        .expect(200)
                        .json()
                        .valueStream()
                        .filter(rate -> rate.at("/uf").asString().equals("AC"))
                        .map(rate -> rate.at("/from").asString()))
                .containsExactly("2025-01-01", "2027-01-01");
    }

    @Test
    void whatIsNotARateIsRefusedAtItsField() {
        Browser admin = counter.staff("ana.errada", StaffRole.ADMIN);
        Map<String, Object> wrong = new HashMap<>(OCTOBER);
        wrong.put("pisPercent", 97);
        wrong.put("act", " ");

        assertThat(admin.post(FEDERAL, wrong)
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .extracting(field -> field.replaceAll(":.*", ""))
                .containsExactlyInAnyOrder("pisPercent", "act");
        wrong.putAll(OCTOBER);
        wrong.put("distributor", "02.328.280/0001-98");
        admin.post(FEDERAL, wrong).expectProblem(400, "REQUEST_INVALID");
    }

    @Test
    void anOperatorReadsAndOnlyAnAdminNotes() {
        Browser operator = counter.staff("otavio.tributos", StaffRole.OPERATOR);

        JsonNode rates = operator.get(ICMS).expect(200).json();

        assertThat(rates.size()).isGreaterThanOrEqualTo(27);
        operator.post(FEDERAL, OCTOBER).expectProblem(403, "TAX_ROLE_NOT_ALLOWED");
        counter.staff("marta.tributos", StaffRole.MEDIATOR).get(ICMS).expectProblem(403, "TAX_ROLE_NOT_ALLOWED");
        counter.browser().get(FEDERAL).expectProblem(401, "SIGN_IN_REQUIRED");
    }
}
