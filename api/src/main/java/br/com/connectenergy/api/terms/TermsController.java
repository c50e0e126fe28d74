package br.com.connectenergy.api.terms;

import br.com.connectenergy.core.registration.ConsentPurpose;
import br.com.connectenergy.core.registration.Terms;
import br.com.connectenergy.core.registration.TermsText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The terms in force and the optional purposes, as they are accepted and recorded. */
@RestController
@RequestMapping("/api/v1/terms")
@Tag(name = "Termos", description = "O que a empresa lê antes de enviar o cadastro.")
class TermsController {

    private final Terms terms;

    TermsController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping
    @Operation(operationId = "terms", summary = "Termos em vigor e finalidades opcionais")
    TermsView current() {
        TermsText text = terms.current();
        List<PurposeView> purposes = text.purposes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(purpose -> new PurposeView(purpose.getKey(), purpose.getValue()))
                .toList();
        return new TermsView(text.version(), text.body(), purposes);
    }

    /** The terms in force. */
    record TermsView(String version, String text, List<PurposeView> purposes) {}

    /** One optional purpose and what the company agrees to. */
    record PurposeView(ConsentPurpose purpose, String text) {}
}
