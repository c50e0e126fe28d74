package br.com.connectenergy.api.process;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.processes.registration.RegistrationProcesses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicPictureTest {

    private final ProcessModels models = new ProcessModels();

    @ParameterizedTest
    @EnumSource(CompanyProcess.class)
    void whatMakesTheModelWorkIsNotShown(CompanyProcess process) {
        String model = ModelFile.write(ModelFile.read(process.processId()));
        String picture = models.of(process).picture();

        assertThat(model).contains("zeebe:", "registration.");
        assertThat(picture)
                .doesNotContain(
                        "zeebe",
                        "camunda.org",
                        "conditionExpression",
                        "timeDuration",
                        "timeDate",
                        "registration.",
                        "messageRef",
                        "errorRef",
                        "correlation",
                        "documentation",
                        "formId",
                        "isExecutable",
                        "modeler",
                        "<!--")
                .doesNotContainPattern("=[a-z]+[A-Z]");
    }

    @ParameterizedTest
    @EnumSource(CompanyProcess.class)
    void everythingThatIsDrawnStaysWithItsName(CompanyProcess process) {
        String model = ModelFile.write(ModelFile.read(process.processId()));
        String picture = models.of(process).picture();

        assertThat(models.of(process).name()).isNotBlank();
        for (String drawn :
                List.of("BPMNShape", "BPMNEdge", "sequenceFlow", "userTask", "serviceTask", "boundaryEvent")) {
            assertThat(count(picture, "<[a-z]+:" + drawn + " ")).isEqualTo(count(model, "<[a-z]+:" + drawn + " "));
        }
        assertThat(count(picture, "waypoint")).isEqualTo(count(model, "waypoint"));
        assertThat(count(picture, " name=\"")).isGreaterThan(4).isLessThanOrEqualTo(count(model, " name=\""));
    }

    @Test
    void theProcessesAreThoseThatAreDeployed() {
        assertThat(Stream.of(CompanyProcess.values()).map(CompanyProcess::processId))
                .containsExactlyInAnyOrderElementsOf(RegistrationProcesses.MODELS.stream()
                        .map(model -> model.processId())
                        .toList());
    }

    private static long count(String text, String pattern) {
        return java.util.regex.Pattern.compile(pattern).matcher(text).results().count();
    }
}
