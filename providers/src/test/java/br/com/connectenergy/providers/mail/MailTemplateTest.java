package br.com.connectenergy.providers.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.notification.NotificationKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTemplateTest {

    private static final NotificationKind KIND = NotificationKind.REGISTRATION_APPROVED;

    @Test
    void fillsThePlaceholdersOfSubjectAndText() {
        MailTemplate template = MailTemplate.parse(KIND, "Cadastro {protocol}\n\nOlá, {name}.\n\n{link}\n");
        Map<String, String> values =
                Map.of("protocol", "CE-R-2026-000001", "name", "ACME", "link", "https://x.br/a?b=1&c=2");
        assertThat(template.placeholders()).containsExactly("protocol", "name", "link");
        assertThat(template.subject(values)).isEqualTo("Cadastro CE-R-2026-000001");
        assertThat(template.text(values)).isEqualTo("Olá, ACME.\n\nhttps://x.br/a?b=1&c=2");
        assertThat(template.html(values))
                .isEqualTo(
                        "<p>Olá, ACME.</p>\n<p><a href=\"https://x.br/a?b=1&amp;c=2\">https://x.br/a?b=1&amp;c=2</a></p>\n");
    }

    @Test
    void refusesToBeFilledWithoutAValue() {
        MailTemplate template = MailTemplate.parse(KIND, "Cadastro {protocol}\n\nTexto");
        assertThatThrownBy(() -> template.subject(Map.of())).hasMessageContaining("{protocol}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@y.br", "a\nBcc: x@y.br", "a\u2028Bcc: x@y.br", "a\u0000Bcc: x@y.br"})
    void neverLetsAValueBecomeAnotherLine(String hostile) {
        MailTemplate template = MailTemplate.parse(KIND, "Cadastro {name}\n\nTexto {name}");
        assertThat(template.subject(Map.of("name", hostile))).isEqualTo("Cadastro a Bcc: x@y.br");
        assertThat(template.text(Map.of("name", hostile))).isEqualTo("Texto a Bcc: x@y.br");
    }

    @Test
    void neverLetsAValueBecomeMarkupOrAPlaceholderOrALink() {
        MailTemplate template = MailTemplate.parse(KIND, "S\n\n{name}");
        assertThat(template.html(Map.of("name", "<b onclick='x'>\"&{other}$1")))
                .isEqualTo("<p>&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;{other}$1</p>\n");
        assertThat(template.html(Map.of("name", "javascript:alert(1)"))).doesNotContain("<a");
        assertThat(template.html(Map.of("name", "https://x.br/\" onclick=\"y"))).doesNotContain("<a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "só assunto", "duas\nlinhas\n\ntexto", "\n\ntexto"})
    void refusesAFileThatIsNotSubjectBlankLineText(String content) {
        assertThatThrownBy(() -> MailTemplate.parse(KIND, content)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void everyKindHasItsWords(NotificationKind kind) {
        MailTemplate template = MailTemplate.load(kind);
        assertThat(template.subject()).hasSizeBetween(10, 100);
        assertThat(template.text()).hasSizeGreaterThan(40);
    }
}
