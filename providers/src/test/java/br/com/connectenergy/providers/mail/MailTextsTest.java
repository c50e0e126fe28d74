package br.com.connectenergy.providers.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.notification.MailMessage;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.registration.ReviewReason;
import br.com.connectenergy.core.shared.EmailAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextsTest {

    private static final Map<String, String> COMMON = Map.of(
            "registrationId", "0192f3a0-0000-7000-8000-000000000001",
            "protocol", "CE-R-2026-000007",
            "legalName", "PADARIA & FILHOS <LTDA>",
            "companyKind", "PME");
    private static final Map<NotificationKind, Map<String, String>> OWN = Map.of(
            NotificationKind.EMAIL_PROOF_REQUESTED, Map.of("token", "tok-EN_1", "dueAt", "2026-11-29T02:30:00Z"),
            NotificationKind.REGISTRATION_UNDER_REVIEW, Map.of("dueAt", "2026-11-25T02:59:59Z"),
            NotificationKind.INFORMATION_REQUESTED,
                    Map.of("reasons", "DOCUMENT_MISSING,CNAE_MISMATCH", "dueAt", "2026-12-01T12:00:00Z"),
            NotificationKind.REGISTRATION_REJECTED, Map.of("reasons", "REGISTRY_SITUATION"),
            NotificationKind.REINSTATEMENT_REFUSED, Map.of("reasons", "LICENCE_NOT_VALID"),
            NotificationKind.SUPPLIER_SUSPENDED, Map.of("licenceExpiresOn", "2026-10-31"),
            NotificationKind.SECURITY_ALERT_OPENED, Map.of("reasons", "NEW_DEVICE", "openedAt", "2026-11-25T02:59:59Z"),
            NotificationKind.REVIEW_OVERDUE,
                    Map.of("dueAt", "2026-11-25T02:59:59Z", "round", "2", "staffPageUrl", "https://p.br/equipe/1"));

    private static final Map<NotificationKind, Map<String, String>> OF_PEOPLE = Map.of(
            NotificationKind.PASSWORD_RESET_REQUESTED,
                    Map.of("displayName", "Ana <b>", "token", "tok-EN_2", "expiresAt", "2026-11-29T02:30:00Z"),
            NotificationKind.PASSWORD_CHANGED, Map.of("displayName", "Ana <b>", "changedAt", "2026-11-29T02:30:00Z"),
            NotificationKind.NEW_DEVICE_SIGNED_IN,
                    Map.of(
                            "displayName",
                            "Ana <b>",
                            "device",
                            "Firefox, Windows",
                            "signedInAt",
                            "2026-11-29T02:30:00Z"),
            NotificationKind.PASSKEY_ADDED,
                    Map.of("displayName", "Ana <b>", "label", "Chrome, Linux", "changedAt", "2026-11-29T02:30:00Z"),
            NotificationKind.PASSKEY_REMOVED,
                    Map.of("displayName", "Ana <b>", "label", "Chrome, Linux", "changedAt", "2026-11-29T02:30:00Z"),
            NotificationKind.PROVIDER_LINKED,
                    Map.of(
                            "displayName",
                            "Ana <b>",
                            "provider",
                            "accounts.example",
                            "changedAt",
                            "2026-11-29T02:30:00Z"),
            NotificationKind.PROVIDER_UNLINKED,
                    Map.of(
                            "displayName",
                            "Ana <b>",
                            "provider",
                            "accounts.example",
                            "changedAt",
                            "2026-11-29T02:30:00Z"),
            NotificationKind.MEMBER_INVITED,
                    Map.of("companyName", "PADARIA", "token", "tok-EN_3", "expiresAt", "2026-11-29T02:30:00Z"));

    private final MailTexts texts = MailTexts.load(URI.create("https://portal.example.br/"));

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void everyKindIsWrittenWithTheFactsThatComeWithIt(NotificationKind kind) {
        MailTexts.Words words = texts.of(message(kind, Map.of()));
        assertThat(words.subject()).contains(mainFact(kind)).doesNotContain("{");
        assertThat(words.text()).contains(mainFact(kind)).doesNotContain("{");
        assertThat(words.html())
                .contains("<html lang=\"pt-BR\">", MailTemplate.escape(mainFact(kind)), "<a href=\"https://");
    }

    @Test
    void theLinksOfAccountsLeadToTheirPages() {
        assertThat(texts.of(message(NotificationKind.PASSWORD_RESET_REQUESTED, Map.of()))
                        .text())
                .contains("\nhttps://portal.example.br/redefinir-senha/tok-EN_2\n", "28/11/2026 às 23:30");
        assertThat(texts.of(message(NotificationKind.MEMBER_INVITED, Map.of())).text())
                .contains("\nhttps://portal.example.br/convite/tok-EN_3\n");
    }

    @Test
    void theProofIsALinkToThePortal() {
        MailTexts.Words words = texts.of(message(NotificationKind.EMAIL_PROOF_REQUESTED, Map.of()));
        assertThat(words.text()).contains("\nhttps://portal.example.br/confirmar-email?token=tok-EN_1\n");
        assertThat(words.html())
                .contains("<a href=\"https://portal.example.br/confirmar-email?token=tok-EN_1\">")
                .contains("PADARIA &amp; FILHOS &lt;LTDA&gt;");
    }

    @Test
    void momentsAreShownInTheTimeOfBrasilia() {
        assertThat(texts.of(message(NotificationKind.EMAIL_PROOF_REQUESTED, Map.of()))
                        .text())
                .contains("28/11/2026 às 23:30");
        assertThat(texts.of(message(NotificationKind.SUPPLIER_SUSPENDED, Map.of()))
                        .text())
                .contains("31/10/2026");
    }

    @Test
    void reasonsAreShownInWords() {
        assertThat(texts.of(message(NotificationKind.INFORMATION_REQUESTED, Map.of()))
                        .text())
                .contains("Motivos: falta documento obrigatório; o CNAE informado não está no CNPJ.");
    }

    @ParameterizedTest
    @EnumSource(ReviewReason.class)
    void everyReasonHasItsWords(ReviewReason reason) {
        MailMessage message = message(NotificationKind.REGISTRATION_REJECTED, Map.of("reasons", reason.name()));
        assertThat(texts.of(message).text()).doesNotContain(reason.name());
    }

    @Test
    void aMailWithoutItsFactsIsRefused() {
        MailMessage bare = new MailMessage(
                UUID.randomUUID(), EmailAddress.of("a@b.com.br"), NotificationKind.REGISTRATION_APPROVED, Map.of(), 1);
        assertThatThrownBy(() -> texts.of(bare)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What the reader must find in subject and text: whose mail it is. */
    private static String mainFact(NotificationKind kind) {
        Map<String, String> person = OF_PEOPLE.getOrDefault(kind, Map.of());
        return person.getOrDefault("displayName", person.getOrDefault("companyName", "CE-R-2026-000007"));
    }

    private static MailMessage message(NotificationKind kind, Map<String, String> changes) {
        Map<String, String> params = new HashMap<>(OF_PEOPLE.getOrDefault(kind, COMMON));
        params.putAll(OWN.getOrDefault(kind, Map.of()));
        params.putAll(changes);
        return new MailMessage(UUID.randomUUID(), EmailAddress.of("a@b.com.br"), kind, params, 1);
    }
}
