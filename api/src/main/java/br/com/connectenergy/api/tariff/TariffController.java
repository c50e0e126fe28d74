package br.com.connectenergy.api.tariff;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.tariff.DemandTariff;
import br.com.connectenergy.core.tariff.EnergyTariff;
import br.com.connectenergy.core.tariff.Modality;
import br.com.connectenergy.core.tariff.Source;
import br.com.connectenergy.core.tariff.Subgroup;
import br.com.connectenergy.core.tariff.TariffClass;
import br.com.connectenergy.core.tariff.TariffDay;
import br.com.connectenergy.core.tariff.Tariffs;
import br.com.connectenergy.core.tariff.TimeOfUse;
import br.com.connectenergy.core.tariff.Validity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** RF002: the regulated prices of a class on a day; every price opens to its line in the regulator's file. */
@RestController
@RequestMapping("/api/v1/tariffs")
@Tag(name = "Tarifas", description = "Tarifas reguladas, sem tributos, com a linha do arquivo de onde vieram.")
class TariffController {

    private final Tariffs tariffs;

    TariffController(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    @GetMapping
    @Operation(
            operationId = "tariffs",
            summary = "Tarifas de uma classe em um dia",
            description = "Energia em R$/MWh e demanda em R$/kW por mês, sem tributos. O grupo A não distingue classe; "
                    + "para o grupo B informe classe e subclasse como a ANEEL as escreve.")
    TariffsView on(
            @RequestParam String distributor,
            @RequestParam Subgroup subgroup,
            @RequestParam Modality modality,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = TariffClass.NONE) String consumerClass,
            @RequestParam(defaultValue = TariffClass.NONE) String subclass) {
        TariffClass wanted =
                new TariffClass(Cnpj.of(distributor), subgroup, modality, consumerClass, subclass, TariffClass.NONE);
        return TariffsView.of(tariffs.on(wanted, on));
    }

    /** Prices of energy and of demand, and who publishes them under which licence. */
    record TariffsView(String publisher, String licence, List<EnergyPrice> energy, List<DemandPrice> demand) {
        static TariffsView of(TariffDay day) {
            return new TariffsView(
                    Dataset.ANEEL_TARIFFS.publisher(),
                    Dataset.ANEEL_TARIFFS.licence(),
                    day.energy().stream().map(EnergyPrice::of).toList(),
                    day.demand().stream().map(DemandPrice::of).toList());
        }
    }

    /** One price of energy in R$/MWh: TUSD is the wire, TE the energy. */
    record EnergyPrice(
            TimeOfUse timeOfUse,
            BigDecimal tusd,
            BigDecimal te,
            LocalDate validFrom,
            LocalDate validTo,
            PriceSource source) {
        static EnergyPrice of(EnergyTariff tariff) {
            Validity validity = tariff.validity();
            return new EnergyPrice(
                    tariff.timeOfUse(),
                    tariff.tusd().value(),
                    tariff.te().value(),
                    validity.from(),
                    validity.to(),
                    PriceSource.of(tariff.source()));
        }
    }

    /** One price of demand in R$/kW a month. */
    record DemandPrice(
            TimeOfUse timeOfUse, BigDecimal tusd, LocalDate validFrom, LocalDate validTo, PriceSource source) {
        static DemandPrice of(DemandTariff tariff) {
            Validity validity = tariff.validity();
            return new DemandPrice(
                    tariff.timeOfUse(),
                    tariff.tusd().value(),
                    validity.from(),
                    validity.to(),
                    PriceSource.of(tariff.source()));
        }
    }

    /** The file by its SHA-256, and its line with the regulator's act. */
    record PriceSource(String dataset, String version, String row) {
        static PriceSource of(Source source) {
            return new PriceSource(source.dataset(), source.version().hex(), source.row());
        }
    }
}
