package br.com.connectenergy.api.consumption;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.consumption.ConsumerUnit;
import br.com.connectenergy.core.consumption.ConsumerUnitId;
import br.com.connectenergy.core.consumption.ConsumerUnits;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RF002, UC3: the consumer units of the caller's company. */
@RestController
@RequestMapping("/api/v1/consumer-units")
@Tag(name = "Consumo", description = "Unidades consumidoras da PME e o que elas consomem (RF002, UC3).")
class ConsumerUnitController {

    private final ConsumerUnits units;

    ConsumerUnitController(ConsumerUnits units) {
        this.units = units;
    }

    @GetMapping
    @Operation(operationId = "consumerUnits", summary = "As unidades consumidoras da empresa, com os meses de cada uma")
    List<ConsumerUnitView> list(Actor.Company caller) {
        return units.of(caller.registrationId()).stream()
                .map(ConsumerUnitView::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        "REGISTRATION_NOT_FOUND",
        "CONSUMER_UNIT_INVALID",
        "CONSUMER_UNIT_NUMBER_TAKEN",
        "CONSUMER_UNITS_TOO_MANY",
        "COMPANY_NOT_CONSUMER"
    })
    @Operation(
            operationId = "registerConsumerUnit",
            summary = "Cadastra uma unidade consumidora",
            description = "Número com dígitos verificadores errados é aceito e volta com `numberDoubtful`.")
    ResponseEntity<ConsumerUnitView> register(Actor.Company caller, @Valid @RequestBody ConsumerUnitFields fields) {
        ConsumerUnit unit = units.register(caller, fields.toDraft());
        return ResponseEntity.created(URI.create("/api/v1/consumer-units/" + unit.id()))
                .body(view(caller, unit.id()));
    }

    @GetMapping("/{id}")
    @Refuses("CONSUMER_UNIT_NOT_FOUND")
    @Operation(operationId = "consumerUnit", summary = "Uma unidade consumidora da empresa")
    ConsumerUnitView find(Actor.Company caller, @PathVariable UUID id) {
        return view(caller, new ConsumerUnitId(id));
    }

    @PutMapping("/{id}")
    @Refuses({
        "REGISTRATION_NOT_FOUND",
        "CONSUMER_UNIT_NOT_FOUND",
        "CONSUMER_UNIT_INVALID",
        "CONSUMER_UNIT_NUMBER_TAKEN",
        "COMPANY_NOT_CONSUMER"
    })
    @Operation(operationId = "changeConsumerUnit", summary = "Altera uma unidade consumidora; os meses ficam")
    ConsumerUnitView change(
            Actor.Company caller, @PathVariable UUID id, @Valid @RequestBody ConsumerUnitFields fields) {
        return view(
                caller,
                units.change(caller, new ConsumerUnitId(id), fields.toDraft()).id());
    }

    private ConsumerUnitView view(Actor.Company caller, ConsumerUnitId id) {
        return ConsumerUnitView.of(units.find(caller, id));
    }
}
