package br.com.connectenergy.api.consumption;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.core.consumption.ConsumerUnitId;
import br.com.connectenergy.core.consumption.ConsumerUnits;
import br.com.connectenergy.core.consumption.ConsumptionFiles;
import br.com.connectenergy.core.consumption.ConsumptionSource;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** UC3: months of consumption, typed or from a file that was looked at first. */
@RestController
@RequestMapping("/api/v1/consumer-units/{id}")
@Tag(name = "Consumo")
class ConsumptionController {

    private final ConsumerUnits units;
    private final ConsumptionFiles files;
    private final RateLimits limits;

    ConsumptionController(ConsumerUnits units, ConsumptionFiles files, RateLimits limits) {
        this.units = units;
        this.files = files;
        this.limits = limits;
    }

    @PutMapping("/consumption")
    @Refuses({"CONSUMER_UNIT_NOT_FOUND", "CONSUMPTION_INVALID"})
    @Operation(
            operationId = "recordConsumption",
            summary = "Guarda meses de consumo",
            description = "Cada mês substitui o que havia para ele; os outros ficam. Um mês recusado recusa todos.")
    ConsumerUnitView record(Actor.Company caller, @PathVariable UUID id, @Valid @RequestBody RecordedMonths request) {
        return ConsumerUnitView.of(units.record(
                caller,
                new ConsumerUnitId(id),
                request.months().stream().map(ConsumptionMonthFields::toMonth).toList(),
                request.source()));
    }

    @PostMapping(path = "/consumption-preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Refuses({
        "CONSUMER_UNIT_NOT_FOUND",
        "SHEET_TYPE_NOT_ALLOWED",
        "SHEET_UNREADABLE",
        "SHEET_TOO_LARGE",
        "SHEET_EMPTY",
        "MEDIA_TYPE_NOT_SUPPORTED"
    })
    @Operation(
            operationId = "previewConsumption",
            summary = "Lê um arquivo de consumo sem guardar nada",
            description = "CSV ou XLSX de até 1 MB: uma linha por mês. Cada célula recusada vem com linha, coluna e "
                    + "regra; os meses lidos só são guardados quando enviados a `recordConsumption`.")
    ConsumptionPreviewView preview(
            Actor.Company caller, @PathVariable UUID id, @Valid @ModelAttribute ConsumptionUpload form)
            throws IOException {
        limits.take(Limit.UPLOADS_OF_REGISTRATION, caller.id());
        return ConsumptionPreviewView.of(
                files.preview(caller, new ConsumerUnitId(id), form.file().getBytes()));
    }

    /** The months to keep, and where they came from. */
    record RecordedMonths(
            @NotNull ConsumptionSource source,
            @NotEmpty @Size(max = 61) List<@NotNull @Valid ConsumptionMonthFields> months) {}

    /** One table of consumption. */
    record ConsumptionUpload(@NotNull MultipartFile file) {}
}
