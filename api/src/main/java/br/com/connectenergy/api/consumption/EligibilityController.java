package br.com.connectenergy.api.consumption;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.consumption.ConsumerUnitId;
import br.com.connectenergy.core.consumption.Eligibility;
import br.com.connectenergy.core.consumption.EligibilityOutcome;
import br.com.connectenergy.core.consumption.MigrationEligibility;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a consumer unit may go over to the free market, and by which rule. */
@RestController
@RequestMapping("/api/v1/consumer-units/{id}/eligibility")
@Tag(name = "Consumo")
class EligibilityController {

    private final MigrationEligibility eligibility;

    EligibilityController(MigrationEligibility eligibility) {
        this.eligibility = eligibility;
    }

    @GetMapping
    @Refuses("CONSUMER_UNIT_NOT_FOUND")
    @Operation(
            operationId = "migrationEligibility",
            summary = "Se a unidade pode migrar ao mercado livre hoje",
            description = "A tabela de decisão `migration-eligibility`, com as datas da lei como parâmetros.")
    EligibilityView of(Actor.Company caller, @PathVariable UUID id) {
        return EligibilityView.of(eligibility.of(caller, new ConsumerUnitId(id)));
    }

    /** The outcome, the rule that held, and what is missing where something is. */
    record EligibilityView(
            EligibilityOutcome outcome,
            String rule,
            boolean retailerRequired,
            @Nullable String missing,
            LocalDate on) {
        static EligibilityView of(Eligibility found) {
            return new EligibilityView(
                    found.outcome(), found.rule(), found.retailerRequired(), found.missing(), found.on());
        }
    }
}
