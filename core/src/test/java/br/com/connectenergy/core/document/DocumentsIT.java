package br.com.connectenergy.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.FakeScanner;
import br.com.connectenergy.core.registration.RegistrationDocuments;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.Sha256;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RF001")
class DocumentsIT {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1};

    private CoreWorld world;
    private RegistrationDocuments documents;
    private Candidate candidate;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        documents = world.door(RegistrationDocuments.class);
        candidate = Candidate.pme(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aFileIsKeptUnderItsDigestAndComesBackWhole() {
        byte[] content = Candidate.pdf("contrato");
        StoredDocument stored = attach("contrato.pdf", content);

        assertThat(stored.sha256()).isEqualTo(Sha256.of(content));
        assertThat(stored.mediaType()).isEqualTo(MediaType.PDF);
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.fileName()).isEqualTo("contrato.pdf");
        assertThat(stored.kind()).isEqualTo(DocumentKind.CNPJ_CARD);
        assertThat(stored.storedAt()).isEqualTo(world.now());
        assertThat(stored.scan()).isEqualTo(ScanResult.CLEAN);
        assertThat(documents.of(candidate.actor(), candidate.id)).containsExactly(stored);
        assertThat(documents
                        .content(candidate.actor(), candidate.id, stored.id())
                        .content())
                .isEqualTo(content);
    }

    @Test
    void theSameContentIsOneDocumentAndOneObject() {
        StoredDocument first = attach("a.pdf", Candidate.pdf("x"));
        StoredDocument second = attach("b.pdf", Candidate.pdf("x"));

        assertThat(second).isEqualTo(first);
        assertThat(world.objects.size()).isEqualTo(1);
    }

    @Test
    void malwareIsKeptNowhere() {
        refuses("contrato.pdf", Candidate.pdf(FakeScanner.BAD), DocumentError.DOCUMENT_INFECTED);
        world.scanner.goAway();
        refuses("contrato.pdf", Candidate.pdf("x"), DocumentError.DOCUMENT_SCAN_UNAVAILABLE);

        assertThat(world.objects.size()).isZero();
        assertThat(documents.of(candidate.actor(), candidate.id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"foto.png", "FOTO.PNG", "../../etc/foto.png", "C:\\temp\\foto.png"})
    void aPngIsTakenUnderASafeName(String sent) {
        assertThat(attach(sent, PNG).fileName()).isEqualToIgnoringCase("foto.png");
    }

    @Test
    void bothSpellingsOfJpegAreTaken() {
        assertThat(attach("a.jpg", JPEG).mediaType()).isEqualTo(MediaType.JPEG);
        assertThat(attach("a.jpeg", Arrays.copyOf(JPEG, 9)).mediaType()).isEqualTo(MediaType.JPEG);
    }

    @Test
    void theContentDecidesWhatAFileIs() {
        refuses("fatura.pdf", PNG, DocumentError.DOCUMENT_TYPE_MISMATCH);
        refuses("fatura", PNG, DocumentError.DOCUMENT_TYPE_MISMATCH);
        refuses(
                "virus.pdf",
                "MZ\0\0 binary".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                DocumentError.DOCUMENT_TYPE_NOT_ALLOWED);
        refuses(
                "page.pdf",
                "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                DocumentError.DOCUMENT_TYPE_NOT_ALLOWED);
        refuses("empty.pdf", new byte[0], DocumentError.DOCUMENT_EMPTY);
        refuses(".pdf", Candidate.pdf("x"), DocumentError.DOCUMENT_NAME_INVALID);
        refuses("..", Candidate.pdf("x"), DocumentError.DOCUMENT_NAME_INVALID);
    }

    @Test
    void tenMegabytesAreTakenAndOneByteMoreIsNot() {
        byte[] largest = Arrays.copyOf(Candidate.pdf("x"), Documents.MAX_BYTES);
        assertThat(attach("max.pdf", largest).size()).isEqualTo(Documents.MAX_BYTES);

        refuses("big.pdf", Arrays.copyOf(largest, Documents.MAX_BYTES + 1), DocumentError.DOCUMENT_TOO_LARGE);
    }

    @Test
    void thereIsAnEndToHowManyFilesARegistrationHas() {
        for (int i = 0; i < Documents.MAX_FILES; i++) attach("f.pdf", Candidate.pdf("file " + i));

        refuses("f.pdf", Candidate.pdf("one more"), DocumentError.DOCUMENT_TOO_MANY);
    }

    @Test
    void aDetachedFileIsGoneForItsCompany() {
        StoredDocument stored = attach("a.pdf", Candidate.pdf("x"));
        documents.detach(candidate.actor(), candidate.id, stored.id());

        assertThat(documents.of(candidate.actor(), candidate.id)).isEmpty();
        assertThatThrownBy(() -> documents.content(candidate.actor(), candidate.id, stored.id()))
                .hasMessage("DOCUMENT_NOT_FOUND");
        assertThatThrownBy(() -> documents.detach(candidate.actor(), candidate.id, stored.id()))
                .hasMessage("DOCUMENT_NOT_FOUND");
    }

    @Tag("RN010")
    @Test
    void somebodyElsesFilesDoNotExist() {
        StoredDocument stored = attach("a.pdf", Candidate.pdf("x"));
        Candidate other = Candidate.pme(world);

        assertThatThrownBy(() -> documents.of(other.actor(), candidate.id)).hasMessage("REGISTRATION_NOT_FOUND");
        assertThatThrownBy(() -> documents.content(other.actor(), candidate.id, stored.id()))
                .hasMessage("REGISTRATION_NOT_FOUND");
        assertThatThrownBy(() -> documents.content(other.actor(), other.id, stored.id()))
                .hasMessage("DOCUMENT_NOT_FOUND");
        assertThatThrownBy(() -> documents.content(candidate.actor(), candidate.id, new DocumentId(UUID.randomUUID())))
                .hasMessage("DOCUMENT_NOT_FOUND");
    }

    @Test
    void aDamagedFileIsNeverHandedOut() {
        StoredDocument stored = attach("a.pdf", Candidate.pdf("x"));
        world.objects.damage(stored.sha256());

        assertThatThrownBy(() -> documents.content(candidate.actor(), candidate.id, stored.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void filesOfASubmittedRegistrationAreFixed() {
        candidate.submitted();
        StoredDocument stored = documents.of(candidate.actor(), candidate.id).getFirst();

        refuses("late.pdf", Candidate.pdf("late"), "REGISTRATION_STATE_CONFLICT");
        assertThatThrownBy(() -> documents.detach(candidate.actor(), candidate.id, stored.id()))
                .hasMessageContaining("REGISTRATION_STATE_CONFLICT");
    }

    private StoredDocument attach(String name, byte[] content) {
        return documents.attach(
                candidate.actor(), candidate.id, new DocumentUpload(DocumentKind.CNPJ_CARD, name, content));
    }

    private void refuses(String name, byte[] content, DocumentError error) {
        refuses(name, content, error.name());
    }

    private void refuses(String name, byte[] content, String code) {
        assertThatThrownBy(() -> attach(name, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
