package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/permissions.md is the matrix of the code; {@code -Dapi.contract.rewrite=true} writes it anew. */
@Tag("RNF010")
class PermissionsPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("api.module.directory", "."), "..", "docs", "permissions.md");
    private static final String HEAD = """
            # Who may ask for what

            The matrix of `api/security/Permissions`, written by `PermissionsPageTest`; `PermissionsIT` asks for every \
            operation as every kind of caller. What is not yours does not exist (404), whatever this page says.

            *anybody*: no sign-in. *account*: a signed-in person. *applicant*: the browser that filled in a registration \
            without people yet. *owner*: a member who owns the company. In rows marked \\* core itself refuses; a look at persons \
            that it refuses to staff is audited. *system*: a third-party system of the company whose token carries this scope; \
            it may ask for nothing else, not even for what is open to anybody.

            """;

    @Test
    void thePageIsTheMatrix() throws IOException {
        String actual = HEAD
                + header()
                + Permissions.ALL.stream().map(PermissionsPageTest::row).collect(Collectors.joining());
        if (Boolean.getBoolean("api.contract.rewrite")) {
            Files.writeString(PAGE, actual);
        }

        assertThat(Files.readString(PAGE))
                .as("run the build with -Dapi.contract.rewrite=true and review the difference")
                .isEqualTo(actual);
    }

    @Test
    void noOperationStandsThereTwice() {
        List<String> operations =
                Permissions.ALL.stream().map(Permission::operation).toList();

        assertThat(operations).doesNotHaveDuplicates();
        assertThat(Permissions.ALL).allSatisfy(row -> assertThat(row.may()).isNotEmpty());
    }

    private static String header() {
        return "| Operation | Request | "
                + Stream.of(Who.values()).map(PermissionsPageTest::word).collect(Collectors.joining(" | "))
                + " | system |\n|---|---|" + "---|".repeat(Who.values().length + 1) + "\n";
    }

    private static String row(Permission permission) {
        return "| " + permission.operation() + (permission.judgedByCore() ? " \\*" : "") + " | `" + permission.method()
                + " " + permission.path() + "` | "
                + Stream.of(Who.values())
                        .map(who -> permission.may().contains(who) ? "yes" : "")
                        .collect(Collectors.joining(" | "))
                + " | " + (permission.scope() == null ? "" : permission.scope().value()) + " |\n";
    }

    private static String word(Who who) {
        return who.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
