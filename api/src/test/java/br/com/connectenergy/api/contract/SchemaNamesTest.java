package br.com.connectenergy.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract names a schema by its simple name, so no two records may share one. */
class SchemaNamesTest {

    @Test
    void noTwoRecordsShareAName() {
        Map<String, List<String>> byName = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("br.com.connectenergy.api")
                        .stream()
                        .filter(type -> type.isRecord())
                        .map(type -> type.reflect())
                        .collect(Collectors.groupingBy(
                                SchemaNamesTest::schemaName, Collectors.mapping(Class::getName, Collectors.toList())));

        assertThat(byName).containsKeys("RegistrationView", "ConsentRecord");
        assertThat(byName.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    private static String schemaName(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }
}
