package br.com.connectenergy.local.demo.drive;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The way every company comes in: draft, documents, submission, and the proof of its e-mail address. */
public final class SignUp {
    private static final Patience MAIL = Patience.of(Duration.ofMinutes(1));
    private final Outside outside;
    private final Steps steps;

    public SignUp(Outside outside, Steps steps) {
        this.outside = outside;
        this.steps = steps;
    }

    /** A PME with the document that is asked of it, up to the proven e-mail address. */
    public Applicant pme(Company company) {
        Applicant applicant = submitted(company, "PME", Map.of(), List.of("CNPJ_CARD"));
        prove(applicant, company);
        return applicant;
    }

    /** A supplier with its licence and documents, up to the proven e-mail address. */
    public Applicant supplier(Company company, Licence licence) {
        List<String> documents = List.of("ARTICLES_OF_ASSOCIATION", "ANEEL_ACT", "CCEE_CERTIFICATE");
        Applicant applicant = submitted(company, "SUPPLIER", licence.draft(), documents);
        prove(applicant, company);
        return applicant;
    }

    /** A PME that has handed in its registration and whose e-mail address is not proven yet. */
    public Applicant submittedPme(Company company) {
        return submitted(company, "PME", Map.of(), List.of("CNPJ_CARD"));
    }

    private Applicant submitted(Company company, String kind, Map<String, Object> licence, List<String> documents) {
        Applicant applicant = outside.applicant();
        steps.step("opens a registration as " + kind, () -> applicant.open(kind));
        Map<String, Object> draft = new HashMap<>(company.draft());
        draft.putAll(licence);
        steps.step("saves its data", () -> applicant.saveDraft(draft));
        for (String document : documents) {
            String title = document + " " + company.cnpj() + " " + applicant.id();
            steps.step(
                    "hands in " + document,
                    () -> applicant.attach(document, document.toLowerCase(Locale.ROOT) + ".pdf", Paper.pdf(title)));
        }
        Answer answer = steps.step("accepts the terms and submits", () -> applicant.submit(List.of("OFFER_ALERTS")));
        if (answer.code().equals("CNPJ_ALREADY_REGISTERED")) submitBranch(applicant, company.branch(), draft);
        else answer.expect(202);
        return applicant;
    }

    /** A company that registered in an earlier run comes back as a branch of its own. */
    private void submitBranch(Applicant applicant, Company branch, Map<String, Object> draft) {
        outside.registry().put(branch.registryEntry());
        draft.put("cnpj", branch.cnpj());
        steps.step("is registered already and goes on as branch " + branch.cnpj(), () -> applicant.saveDraft(draft));
        steps.step(
                "submits the branch",
                () -> applicant.submit(List.of("OFFER_ALERTS")).expect(202));
    }

    public void prove(Applicant applicant, Company company) {
        String token = steps.step(
                "receives the e-mail with the link",
                () -> MAIL.await("the e-mail proof to " + company.cnpj(), () -> link(company)));
        steps.step("opens the link", () -> applicant.proveEmail(token).expect(200));
    }

    private Optional<String> link(Company company) {
        return outside.inbox().token(company.email());
    }
}
