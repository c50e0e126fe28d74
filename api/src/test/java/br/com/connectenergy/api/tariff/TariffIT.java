package br.com.connectenergy.api.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.dataset.DatasetLoads;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.TariffClass;
import br.com.connectenergy.core.tariff.TariffRecord;
import br.com.connectenergy.core.tariff.TariffUnit;
import br.com.connectenergy.core.tariff.TimeOfUse;
import br.com.connectenergy.core.tariff.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Tag("RF002")
@CounterTest
@Import(Counter.class)
class TariffIT {

    private static final String GREEN = "/api/v1/tariffs?distributor=61.695.227/0001-93&subgroup=A4&modality=GREEN&on=";
    private static final Sha256 VERSION = Sha256.of("TariffIT");

    @Autowired
    private Counter counter;

    @Autowired
    private DatasetLoads loads;

    @Test
    void anybodySeesThePricesOfADayWithTheLineOfEach() {
        loads.load(
                new DatasetFile(Dataset.ANEEL_TARIFFS, VERSION),
                TariffRecord.class,
                List.<DatasetLine<TariffRecord>>of(
                                row(2, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "150.00", LocalDate.of(2026, 7, 4)),
                                row(3, TimeOfUse.ANY, TariffUnit.KW, "24.00", LocalDate.of(2026, 7, 4)),
                                row(4, TimeOfUse.OFF_PEAK, TariffUnit.MWH, "151.00", LocalDate.of(2026, 9, 1)))
                        .iterator());

        Answer august = counter.browser().get(GREEN + "2026-08-31").expect(200);
        assertThat(august.text("/licence")).isEqualTo("ODbL");
        assertThat(august.json().at("/energy")).hasSize(1);
        assertThat(august.json().at("/energy/0/tusd").decimalValue()).isEqualByComparingTo("150.00");
        assertThat(august.json().at("/energy/0/te").decimalValue()).isEqualByComparingTo("302.50");
        assertThat(august.text("/energy/0/timeOfUse")).isEqualTo("OFF_PEAK");
        assertThat(august.text("/energy/0/validTo")).isEqualTo("2027-07-03");
        assertThat(august.text("/energy/0/source/version")).isEqualTo(VERSION.hex());
        assertThat(august.text("/energy/0/source/row")).isEqualTo("linha 2: REH 3.596");
        assertThat(august.json().at("/demand/0/tusd").decimalValue()).isEqualByComparingTo("24");
        assertThat(august.text("/demand/0/source/row")).isEqualTo("linha 3: REH 3.596");

        Answer september = counter.browser().get(GREEN + "2026-09-01").expect(200);
        assertThat(september.json().at("/energy")).hasSize(1);
        assertThat(september.text("/energy/0/source/row")).isEqualTo("linha 4: REH 3.596");
        assertThat(counter.browser()
                        .get(GREEN + "2020-01-01")
                        .expect(200)
                        .json()
                        .at("/energy"))
                .isEmpty();
    }

    @Test
    void whatIsNotAClassIsRefused() {
        counter.browser()
                .get("/api/v1/tariffs?distributor=61.695.227/0001-94&subgroup=A4&modality=GREEN&on=2026-08-31")
                .expectProblem(400, "REQUEST_INVALID");
        counter.browser()
                .get("/api/v1/tariffs?distributor=61.695.227/0001-93&subgroup=A9&modality=GREEN&on=2026-08-31")
                .expectProblem(400, "REQUEST_INVALID");
    }

    private static DatasetLine.Row<TariffRecord> row(
            int line, TimeOfUse timeOfUse, TariffUnit unit, String tusd, LocalDate from) {
        return new DatasetLine.Row<>(
                line,
                new TariffRecord(
                        TariffClass.groupA(Cnpj.of("61695227000193"), Subgroup.A4, Modality.GREEN),
                        "ELETROPAULO",
                        "REH 3.596",
                        LocalDate.of(2026, 7, 3),
                        LocalDate.of(2026, 10, 3),
                        new Validity(from, LocalDate.of(2027, 7, 3)),
                        timeOfUse,
                        unit,
                        new BigDecimal(tusd),
                        unit == TariffUnit.KW ? null : new BigDecimal("302.50")));
    }
}
