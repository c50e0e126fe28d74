package br.com.connectenergy.api.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.notification.AppNotification;
import br.com.connectenergy.core.notification.NotificationKind;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationTextsTest {

    private static final Instant TOLD_AT = Instant.parse("2026-10-09T12:00:00Z");
    private final NotificationTexts texts = new NotificationTexts();

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsTitleAndText(NotificationKind kind) {
        assertThat(texts.knows(kind)).isTrue();
    }

    @Test
    void factsStandInTheirPlaceAndInstantsInSaoPauloTime() {
        NotificationView view = view(Map.of("protocol", "CE-R-2026-000007", "dueAt", "2026-10-20T02:59:59Z"));

        assertThat(view.text())
                .contains("CE-R-2026-000007", "19/10/2026 às 23:59")
                .doesNotContain("{", "}");
    }

    @Test
    void aFactWithCharactersOfAPatternIsPlainText() {
        assertThat(view(Map.of("protocol", "$1\\2", "dueAt", "2026-10-20T02:59:59Z"))
                        .text())
                .contains("$1\\2");
    }

    private NotificationView view(Map<String, String> facts) {
        return texts.view(new AppNotification(
                UUID.fromString("0198f6a2-0000-7000-8000-000000000000"),
                NotificationKind.INFORMATION_REQUESTED,
                facts,
                TOLD_AT,
                null));
    }
}
