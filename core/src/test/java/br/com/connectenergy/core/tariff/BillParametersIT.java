package br.com.connectenergy.core.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.shared.Uf;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RF002")
class BillParametersIT {
    private static final Cnpj ENEL = Cnpj.of("61695227000193");
    private static final Actor.Staff ADMIN = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));
    private static final Actor.Staff OPERATOR = new Actor.Staff("otavio.operador", Set.of(StaffRole.OPERATOR));
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final BillingPeriod BOTH = new BillingPeriod(SEPTEMBER, OCTOBER.plusMonths(1));

    private final CoreWorld world = new CoreWorld();
    private final TaxDesk desk = world.door(TaxDesk.class);
    private final BillParameters parameters = world.door(BillParameters.class);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void ratesHoldFromTheirDayUntilTheNext() {
        desk.note(ADMIN, federal(SEPTEMBER, "1.09"));
        desk.note(ADMIN, federal(OCTOBER, "1.20"));

        assertThat(parameters.taxes(Uf.SP, ENEL, BOTH))
                .extracting(TaxRule::validity, TaxRule::icms, TaxRule::pis)
                .containsExactly(
                        tuple(
                                new Validity(SEPTEMBER, OCTOBER.minusDays(1)),
                                Rate.ofPercent("18"),
                                Rate.ofPercent("1.09")),
                        tuple(new Validity(OCTOBER, LocalDate.MAX), Rate.ofPercent("18"), Rate.ofPercent("1.20")));
        assertThat(parameters.taxes(Uf.SP, ENEL, BOTH).getFirst().source().row())
                .contains("ICMS SP 18 %", "PIS 1.09 %", "desde 2026-09-01", "publicação de teste");
    }

    @Test
    void aRateThatIsNotedLaterForTheSameDayTakesTheEarlierOnesPlaceAndBothAreKept() {
        desk.note(ADMIN, federal(SEPTEMBER, "1.09"));
        desk.note(ADMIN, federal(SEPTEMBER, "1.10"));
        desk.note(ADMIN, federal(SEPTEMBER, "1.10"));

        assertThat(desk.federal(OPERATOR)).containsExactly(federal(SEPTEMBER, "1.10"));
        assertThat(world.door(AuditTrail.class).of("BILL_PARAMETER", ENEL.value()))
                .extracting(AuditEvent::action)
                .containsExactly("FEDERAL_RATE_NOTED", "FEDERAL_RATE_NOTED");
    }

    @Test
    void aStatesRateCanChangeAndEveryStateHasOne() {
        assertThat(desk.icms(OPERATOR)).extracting(IcmsRate::uf).contains(Uf.values());
        desk.note(ADMIN, federal(SEPTEMBER, "1.09"));
        desk.note(ADMIN, new IcmsRate(Uf.SP, LocalDate.of(2026, 9, 16), Rate.ofPercent("20"), "lei de teste"));

        assertThat(parameters.taxes(Uf.SP, ENEL, BOTH))
                .extracting(TaxRule::icms)
                .containsExactly(Rate.ofPercent("18"), Rate.ofPercent("20"));
    }

    @Test
    void withoutARateOfTheDistributorTheBillSaysWhichDayLacksIt() {
        assertThat(parameters.taxes(Uf.SP, ENEL, BOTH)).isEmpty();
    }

    @Test
    void theRulesOfTheBillAreThoseOfItsDays() {
        assertThat(parameters.rules(BOTH).threePhaseMinimum()).isEqualTo(EnergyKwh.of("100"));
        assertThat(parameters.rules(BOTH).source().row()).isEqualTo("REN ANEEL 1.000/2021");
        assertThatThrownBy(
                        () -> parameters.rules(new BillingPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 1))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(TariffError.BILL_RULES_MISSING));
    }

    @Test
    void onlyAnAdminNotesARateAndARefusalIsAudited() {
        assertThatThrownBy(() -> desk.note(OPERATOR, federal(SEPTEMBER, "1.09")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(TariffError.TAX_ROLE_NOT_ALLOWED));
        assertThat(world.door(AuditTrail.class).of("BILL_PARAMETER", ENEL.value()))
                .extracting(AuditEvent::action)
                .containsExactly("BILL_PARAMETER_REFUSED");
        assertThat(desk.federal(OPERATOR)).isEmpty();
    }

    @Test
    void aNotedRateIsNeverChanged() {
        desk.note(ADMIN, federal(SEPTEMBER, "1.09"));

        assertThatThrownBy(() -> world.sql().execute("update federal_rate set pis = 0"))
                .hasMessageContaining("federal_rate");
    }

    private static FederalRate federal(LocalDate from, String pis) {
        return new FederalRate(
                ENEL,
                from,
                Rate.ofPercent(pis),
                Rate.ofPercent("5.02"),
                TaxFormula.ICMS_OUTSIDE_FEDERAL_BASE,
                "publicação de teste");
    }
}
