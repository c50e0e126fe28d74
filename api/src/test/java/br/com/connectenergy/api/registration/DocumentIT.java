package br.com.connectenergy.api.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class DocumentIT {

    @Autowired
    private Counter counter;

    @Tag("RF001")
    @Test
    void aFileComesBackAsItWasSentAsADownloadOfItsRealType() {
        Browser browser = counter.browser();
        String path = counter.open(browser, "PME");
        byte[] content = Companies.pdf("cartão");

        var stored = browser.upload(path + "/documents", "CNPJ_CARD", "Cartão CNPJ.PDF", content)
                .expect(201);
        var download = browser.get(path + "/documents/" + stored.text("/id")).expect(200);

        assertThat(stored.text("/mediaType")).isEqualTo("application/pdf");
        assertThat(stored.text("/kind")).isEqualTo("CNPJ_CARD");
        assertThat(stored.json().at("/size").asInt()).isEqualTo(content.length);
        assertThat(stored.text("/sha256")).matches("[0-9a-f]{64}");
        assertThat(download.response().body()).isEqualTo(content);
        assertThat(download.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(download.header("Content-Disposition")).startsWith("attachment;");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Cache-Control")).contains("no-store");
        assertThat(browser.get(path).json().at("/documents/0")).isEqualTo(stored.json());
        assertThat(browser.get(path).issues()).doesNotContain("documents.CNPJ_CARD:MISSING");
    }

    @Test
    void aTypeThatIsNotTheContentsIsRefused() {
        Browser browser = counter.browser();
        String documents = counter.open(browser, "PME") + "/documents";

        browser.upload(documents, "CNPJ_CARD", "cartao.png", Companies.pdf("x"))
                .expectProblem(422, "DOCUMENT_TYPE_MISMATCH");
        browser.upload(documents, "CNPJ_CARD", "cartao.pdf", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .expectProblem(422, "DOCUMENT_TYPE_NOT_ALLOWED");
        browser.upload(documents, "CNPJ_CARD", "cartao.pdf", new byte[0]).expectProblem(400, "DOCUMENT_EMPTY");
        browser.upload(documents, "CNPJ_CARD", ".pdf", Companies.pdf("x")).expectProblem(400, "DOCUMENT_NAME_INVALID");
    }

    @Test
    void aFileOverTheLimitIsTheSameRefusalWhoeverNoticesIt() {
        Browser browser = counter.browser();
        String documents = counter.open(browser, "PME") + "/documents";
        byte[] overCore = Companies.pdf("x".repeat(10 * 1024 * 1024));
        byte[] overContainer = Companies.pdf("x".repeat(13 * 1024 * 1024));

        browser.upload(documents, "CNPJ_CARD", "cartao.pdf", overCore).expectProblem(422, "DOCUMENT_TOO_LARGE");
        browser.upload(documents, "CNPJ_CARD", "cartao.pdf", overContainer).expectProblem(422, "DOCUMENT_TOO_LARGE");
    }

    @Test
    void theFormAroundTheFileIsChecked() {
        Browser browser = counter.browser();
        String documents = counter.open(browser, "PME") + "/documents";

        assertThat(browser.upload(documents, null, "a.pdf", Companies.pdf("x"))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("kind:MISSING");
        assertThat(browser.upload(documents, "SELFIE", "a.pdf", Companies.pdf("x"))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("kind:INVALID");
        browser.post(documents, Map.of("kind", "CNPJ_CARD")).expectProblem(415, "MEDIA_TYPE_NOT_SUPPORTED");
    }

    @Test
    void sendingTheSameFileAgainIsTheSameDocument() {
        Browser browser = counter.browser();
        String documents = counter.open(browser, "PME") + "/documents";

        String first = browser.upload(documents, "CNPJ_CARD", "a.pdf", Companies.pdf("same"))
                .expect(201)
                .text("/id");
        String again = browser.upload(documents, "CNPJ_CARD", "a.pdf", Companies.pdf("same"))
                .expect(201)
                .text("/id");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aDocumentIsTakenBackOnceAndNotAfterSubmitting() {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        String extra = browser.upload(path + "/documents", "REPRESENTATIVE_ID", "rg.pdf", Companies.pdf("rg"))
                .text("/id");

        browser.delete(path + "/documents/" + extra).expect(204);
        browser.delete(path + "/documents/" + extra).expectProblem(404, "DOCUMENT_NOT_FOUND");
        browser.get(path + "/documents/" + extra).expectProblem(404, "DOCUMENT_NOT_FOUND");

        counter.submit(browser, path).expect(202);
        String kept = browser.get(path).text("/documents/0/id");
        browser.delete(path + "/documents/" + kept).expectProblem(409, "REGISTRATION_STATE_CONFLICT");
        browser.upload(path + "/documents", "REPRESENTATIVE_ID", "rg.pdf", Companies.pdf("rg"))
                .expectProblem(409, "REGISTRATION_STATE_CONFLICT");
        assertThat(List.of(browser.get(path).text("/documents/0/id"))).containsExactly(kept);
    }
}
