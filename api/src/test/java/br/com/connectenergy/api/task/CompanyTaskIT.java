package br.com.connectenergy.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.api.registration.DraftFields;
import br.com.connectenergy.processes.registration.RegistrationProcesses;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** The company's tasks are those of the models, and a form asks only for fields that an answer may carry. */
@CounterTest
class CompanyTaskIT {

    @Autowired
    private List<TaskDesk> desks;

    @Autowired
    private FormSchemas schemas;

    @Test
    void everyTaskOfTheModelsThatIsForCompaniesHasADeskUnderItsOwnName() {
        Map<String, String> titles = new TreeMap<>();
        desks.forEach(desk -> titles.put(desk.formId(), desk.title()));
        Map<String, String> inModels = new TreeMap<>();
        RegistrationProcesses.MODELS.stream()
                .flatMap(model -> companyTasks(model.processId()))
                .forEach(task ->
                        inModels.put(child(task, "formDefinition").getAttribute("formId"), task.getAttribute("name")));

        assertThat(inModels).containsKey(RegistrationVerificationBpmn.COMPLETE_FORM);
        assertThat(titles).isEqualTo(inModels);
    }

    @Test
    void everyFieldOfTheFormIsAFieldOfTheAnswer() {
        List<String> answer = Stream.of(DraftFields.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        TaskDesk desk = desks.stream()
                .filter(one -> one.formId().equals(RegistrationVerificationBpmn.COMPLETE_FORM))
                .findFirst()
                .orElseThrow();

        assertThat(schemas.keysOf(desk)).isNotEmpty().isSubsetOf(answer).doesNotContain("cnpj", "email");
    }

    private static Stream<Element> companyTasks(String processId) {
        return elements(model(processId), "userTask")
                .filter(task -> task.hasAttribute("name"))
                .filter(task -> child(task, "assignmentDefinition")
                        .getAttribute("candidateGroups")
                        .equals("company"));
    }

    private static Element model(String processId) {
        String file = "/bpmn/" + processId + ".bpmn";
        try (InputStream in = Objects.requireNonNull(CompanyTaskIT.class.getResourceAsStream(file), file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (Exception unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    private static Element child(Element parent, String name) {
        return elements(parent, name).findFirst().orElseThrow();
    }

    private static Stream<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }
}
