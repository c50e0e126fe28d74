package br.com.connectenergy.api.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The models of the company's processes, read once at start from what is also deployed to the engine. */
@Component
class ProcessModels {

    /** A model as it may be shown and followed. */
    record Model(String name, String picture, ModelGraph graph) {}

    private final Map<CompanyProcess, Model> models = new EnumMap<>(CompanyProcess.class);

    ProcessModels() {
        for (CompanyProcess process : CompanyProcess.values()) {
            models.put(process, read(process));
        }
    }

    Model of(CompanyProcess process) {
        return Objects.requireNonNull(models.get(process));
    }

    private static Model read(CompanyProcess process) {
        var document = ModelFile.read(process.processId());
        ModelGraph graph = new ModelGraph(document);
        String name = ModelFile.children(document.getDocumentElement()).stream()
                .filter(element -> "process".equals(element.getLocalName()))
                .map(element -> element.getAttribute("name"))
                .findFirst()
                .orElseThrow();
        return new Model(name, PublicPicture.of(document), graph);
    }
}
