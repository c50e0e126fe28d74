package br.com.connectenergy.api.process;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.process.ProcessViews.ProcessDiagram;
import br.com.connectenergy.api.process.ProcessViews.ProcessSummary;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** RF001, RN002: a company sees where each of its processes stands, who acts next and until when. */
@RestController
@RequestMapping("/api/v1/processes")
@Tag(name = "Processos", description = "Onde está cada processo da empresa.")
class ProcessController {

    private final CompanyProcesses processes;

    ProcessController(CompanyProcesses processes) {
        this.processes = processes;
    }

    @GetMapping
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(operationId = "processes", summary = "Os processos da empresa, do mais novo ao mais antigo")
    List<ProcessSummary> list(Actor.Company caller) {
        return processes.of(caller);
    }

    @GetMapping("/{processId}/diagram")
    @Refuses({"REGISTRATION_NOT_FOUND", "PROCESS_NOT_FOUND"})
    @Operation(operationId = "processDiagram", summary = "Um processo como figura e em passos, com o que já foi feito")
    ProcessDiagram diagram(
            Actor.Company caller,
            @Parameter(schema = @Schema(type = "string", pattern = "[0-9]+")) @PathVariable long processId) {
        return processes.diagram(caller, processId);
    }
}
