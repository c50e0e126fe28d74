package br.com.connectenergy.api.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class ReinstatementIT {

    private static final Map<String, Object> RENEWED =
            Map.of("aneelAct", "REA 9.999/2040", "licenceExpiresOn", "2060-12-31");

    @Autowired
    private Counter counter;

    @Tag("RN002")
    @Test
    void aSuspendedSupplierAsksWithItsNewLicence() {
        Browser browser = counter.browser();
        String path = counter.suspendedSupplier(browser);
        assertThat(browser.get(path).text("/status")).isEqualTo("SUSPENDED");
        assertThat(browser.get(path).text("/nextActor")).isEqualTo("COMPANY");

        assertThat(browser.post(path + "/reinstatement", Map.of("aneelAct", "lei", "licenceExpiresOn", "amanhã"))
                        .expectProblem(400, "REGISTRATION_INVALID")
                        .fieldErrors())
                .containsExactlyInAnyOrder("aneelAct:ANEEL_ACT_INVALID", "licenceExpiresOn:DATE_INVALID");
        browser.post(path + "/reinstatement", Map.of("aneelAct", "REA 1.234/2020", "licenceExpiresOn", "2020-01-01"))
                .expectProblem(422, "LICENCE_EXPIRED");
        assertThat(browser.post(path + "/reinstatement", Map.of())
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactlyInAnyOrder("aneelAct:MISSING", "licenceExpiresOn:MISSING");

        var requested = browser.post(path + "/reinstatement", RENEWED).expect(202);

        assertThat(requested.text("/status")).isEqualTo("REINSTATEMENT_REVIEW");
        assertThat(requested.text("/nextActor")).isEqualTo("STAFF");
        assertThat(requested.text("/draft/aneelAct")).isEqualTo("REA 9.999/2040");
        browser.post(path + "/reinstatement", RENEWED).expectProblem(409, "SUPPLIER_NOT_SUSPENDED");
        assertThat(List.of(requested.text("/draft/licenceExpiresOn"))).containsExactly("2060-12-31");
    }

    @Test
    void whoIsNotSuspendedHasNothingToAskFor() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);

        browser.post(path + "/reinstatement", RENEWED).expectProblem(409, "SUPPLIER_NOT_SUSPENDED");
    }
}
