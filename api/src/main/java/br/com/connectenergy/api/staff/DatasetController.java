package br.com.connectenergy.api.staff;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetDesk;
import br.com.connectenergy.core.dataset.DatasetError;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where staff watch the public datasets, have one loaded now, and accept a changed header. */
@RestController
@RequestMapping("/api/v1/staff/datasets")
@Tag(name = "Equipe")
class DatasetController {

    private final DatasetDesk desk;

    DatasetController(DatasetDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "DATASET_ROLE_NOT_ALLOWED"})
    @Operation(operationId = "datasets", summary = "Conjuntos de dados públicos: versão, linhas, recusas e fonte")
    List<DatasetView> list(Actor.Staff caller) {
        return desk.all(caller).stream().map(DatasetView::of).toList();
    }

    @GetMapping("/{dataset}/refused-lines")
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "DATASET_ROLE_NOT_ALLOWED", "DATASET_NOT_FOUND"})
    @Operation(
            operationId = "refusedLines",
            summary = "Linhas da versão mais nova que não foram carregadas, e por quê; 200 por página")
    List<RefusedLine> refused(
            Actor.Staff caller, @PathVariable String dataset, @RequestParam(defaultValue = "0") int after) {
        return desk.refused(caller, dataset(dataset), after).stream()
                .map(RefusedLine::of)
                .toList();
    }

    @PostMapping("/{dataset}/load")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"SIGN_IN_REQUIRED", "ACCESS_DENIED", "DATASET_ROLE_NOT_ALLOWED", "DATASET_NOT_FOUND"})
    @Operation(
            operationId = "loadDataset",
            summary = "Pede a atualização agora; fica na trilha de auditoria",
            description =
                    "O processo dataset-refresh busca o arquivo e carrega o que for novo. Enquanto uma atualização "
                            + "do mesmo conjunto corre, ou está em incidente, a nova espera por ela até uma hora.")
    void load(Actor.Staff caller, @PathVariable String dataset) {
        desk.loadNow(caller, dataset(dataset));
    }

    @PostMapping("/{dataset}/header")
    @Refuses({
        "SIGN_IN_REQUIRED",
        "ACCESS_DENIED",
        "DATASET_ROLE_NOT_ALLOWED",
        "DATASET_NOT_FOUND",
        "DATASET_HEADER_NOT_WAITING",
        "DATASET_HEADER_LACKS_COLUMNS"
    })
    @Operation(
            operationId = "acceptHeader",
            summary = "Aceita o novo cabeçalho do arquivo que parou; fica na trilha de auditoria",
            description = "A partir daí as colunas são lidas pelo nome. Repita depois a carga em incidente no Operate.")
    DatasetView accept(Actor.Staff caller, @PathVariable String dataset) {
        return DatasetView.of(desk.acceptHeader(caller, dataset(dataset)));
    }

    private static Dataset dataset(String name) {
        return Stream.of(Dataset.values())
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow(DatasetError.DATASET_NOT_FOUND::refuse);
    }

    /** A line by its number in the file. */
    record RefusedLine(int line, List<String> reasons) {
        static RefusedLine of(DatasetLine.Refused<?> refused) {
            return new RefusedLine(refused.line(), refused.reasons());
        }
    }
}
