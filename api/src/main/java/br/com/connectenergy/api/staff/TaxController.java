package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.core.tariff.FederalRate;
import br.com.connectenergy.core.tariff.IcmsRate;
import br.com.connectenergy.core.tariff.TaxDesk;
import br.com.connectenergy.core.tariff.TaxFormula;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RF002: the taxes of bills, each with its act and the day from which it holds; an admin notes them. */
@RestController
@RequestMapping("/api/v1/staff")
@Tag(name = "Equipe")
class TaxController {

    private final TaxDesk desk;

    TaxController(TaxDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/icms-rates")
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "TAX_ROLE_NOT_ALLOWED"})
    @Operation(operationId = "icmsRates", summary = "Alíquotas de ICMS da energia por estado e dia")
    List<IcmsRateView> icms(Actor.Staff caller) {
        return desk.icms(caller).stream().map(IcmsRateView::of).toList();
    }

    @PostMapping("/icms-rates")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "TAX_ROLE_NOT_ALLOWED"})
    @Operation(
            operationId = "noteIcmsRate",
            summary = "Anota a alíquota de ICMS de um estado a partir de um dia; repetir não muda nada",
            description = "Uma anotação nova para o mesmo dia vale no lugar da anterior, que fica guardada.")
    void noteIcms(Actor.Staff caller, @Valid @RequestBody IcmsRateView rate) {
        desk.note(
                caller,
                new IcmsRate(
                        rate.uf(),
                        rate.from(),
                        share(rate.percent()),
                        rate.act().strip()));
    }

    @GetMapping("/federal-rates")
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "TAX_ROLE_NOT_ALLOWED"})
    @Operation(operationId = "federalRates", summary = "PIS e COFINS das distribuidoras por dia")
    List<FederalRateView> federal(Actor.Staff caller) {
        return desk.federal(caller).stream().map(FederalRateView::of).toList();
    }

    @PostMapping("/federal-rates")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "TAX_ROLE_NOT_ALLOWED"})
    @Operation(
            operationId = "noteFederalRate",
            summary = "Anota PIS e COFINS de uma distribuidora a partir de um dia; repetir não muda nada",
            description = "Uma anotação nova para o mesmo dia vale no lugar da anterior, que fica guardada.")
    void noteFederal(Actor.Staff caller, @Valid @RequestBody FederalRateView rate) {
        desk.note(
                caller,
                new FederalRate(
                        Cnpj.of(rate.distributor()),
                        rate.from(),
                        share(rate.pisPercent()),
                        share(rate.cofinsPercent()),
                        rate.formula(),
                        rate.act().strip()));
    }

    private static Rate share(BigDecimal percent) {
        return new Rate(percent.movePointLeft(2));
    }

    private static BigDecimal percent(Rate rate) {
        return rate.fraction().movePointRight(2);
    }

    /** The ICMS of a state in per cent, from a day on. */
    record IcmsRateView(
            @NotNull Uf uf,
            @NotNull LocalDate from,

            @NotNull @DecimalMin("0") @DecimalMax("49.99") @Digits(integer = 2, fraction = 2) BigDecimal percent,

            @NotBlank @Size(max = 200) String act) {

        static IcmsRateView of(IcmsRate rate) {
            return new IcmsRateView(rate.uf(), rate.from(), TaxController.percent(rate.rate()), rate.act());
        }
    }

    /** PIS and COFINS of a distributor in per cent, from a day on, and the base they are charged on. */
    record FederalRateView(
            @NotBlank @Size(max = 18) String distributor,
            @NotNull LocalDate from,

            @NotNull @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 3) BigDecimal pisPercent,

            @NotNull @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 3) BigDecimal cofinsPercent,

            @NotNull TaxFormula formula,
            @NotBlank @Size(max = 200) String act) {

        static FederalRateView of(FederalRate rate) {
            return new FederalRateView(
                    rate.distributor().value(),
                    rate.from(),
                    TaxController.percent(rate.pis()),
                    TaxController.percent(rate.cofins()),
                    rate.formula(),
                    rate.act());
        }
    }
}
