package br.com.connectenergy.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.shared.DomainError;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One word, several faces: core's codes, their status and their Portuguese text agree, both ways. */
class ErrorTextsTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("br.com.connectenergy.core");
    private final ProblemTexts texts = new ProblemTexts();

    @Test
    void everyErrorOfCoreIsKnownAndHasItsTitle() {
        List<String> codes = codesOfCore();

        assertThat(codes).contains("REGISTRATION_NOT_FOUND", "DOCUMENT_TOO_LARGE", "TASK_NOT_OPEN");
        assertThat(ErrorCodes.all().keySet()).containsAll(codes);
        assertThat(ErrorCodes.all().keySet()).allMatch(texts::knowsProblem, "has a title");
    }

    @Test
    void noTitleIsLeftOfAnErrorThatIsGone() {
        Set<String> titled = texts.keys().stream()
                .filter(key -> key.startsWith("problem."))
                .map(key -> key.substring("problem.".length()).replace(".detail", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(titled).isEqualTo(ErrorCodes.all().keySet());
    }

    @Test
    void everyRuleOfAFieldHasItsSentence() {
        Set<String> rules = CORE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field ->
                        field.getName().equals("INVALID") && field.getRawType().isEquivalentTo(String.class))
                .map(field -> constant(field.reflect()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules).contains("CNPJ_INVALID", "CPF_INVALID", "CEP_INVALID");
        assertThat(Stream.concat(rules.stream(), Stream.of("MISSING", "LICENCE_EXPIRED", "FIELD_NOT_CHANGEABLE")))
                .allMatch(texts::knowsField, "has a sentence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en", "es"})
    void thePortalHasAWordForEveryErrorAndEveryRule(String language) throws IOException {
        Path catalogue =
                Path.of(System.getProperty("api.module.directory", "."), "../portal/src/i18n", language + ".json");
        JsonNode words = JsonMapper.builder().build().readTree(Files.readString(catalogue));

        assertThat(words.at("/refusals").propertyNames())
                .containsAll(ErrorCodes.all().keySet());
        assertThat(words.at("/faults").propertyNames())
                .containsAll(texts.keys().stream()
                        .filter(key -> key.startsWith("field."))
                        .map(key -> key.substring("field.".length()))
                        .toList());
    }

    @Test
    void oneCodeHasOneStatusAndOneStatusHasOneMeaning() {
        assertThat(new TreeSet<>(ErrorCodes.all().values()))
                .containsExactlyInAnyOrder(
                        HttpStatus.BAD_REQUEST,
                        HttpStatus.UNAUTHORIZED,
                        HttpStatus.FORBIDDEN,
                        HttpStatus.NOT_FOUND,
                        HttpStatus.METHOD_NOT_ALLOWED,
                        HttpStatus.NOT_ACCEPTABLE,
                        HttpStatus.CONFLICT,
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        HttpStatus.PRECONDITION_REQUIRED,
                        HttpStatus.TOO_MANY_REQUESTS,
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static List<String> codesOfCore() {
        List<String> codes = new ArrayList<>();
        for (JavaClass type : CORE) {
            if (type.isEnum() && type.isAssignableTo(DomainError.class)) {
                type.getEnumConstants().forEach(constant -> codes.add(constant.name()));
            }
        }
        return codes;
    }

    private static String constant(java.lang.reflect.Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
