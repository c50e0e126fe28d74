package br.com.connectenergy.bench.faults;

import br.com.connectenergy.bench.faults.Promises.Kind;
import br.com.connectenergy.local.demo.drive.Answer;
import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Licence;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.Paper;
import br.com.connectenergy.local.demo.drive.Patience;
import br.com.connectenergy.local.demo.drive.ServerAway;
import br.com.connectenergy.local.demo.drive.UnexpectedAnswer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A person who wants the registration done: repeats whatever got no answer or a server's error, and asks for the e-mail again. */
final class StubbornApplicant {
    private static final Duration GIVES_UP_AFTER = Duration.ofMinutes(4);
    private static final Duration MAIL_MISSED_AFTER = Duration.ofSeconds(25);
    private final Outside outside;
    private final Promises promises;
    private final Company company;

    StubbornApplicant(Outside outside, Promises promises, Company company) {
        this.outside = outside;
        this.promises = promises;
        this.company = company;
    }

    void register(Optional<Licence> licence) {
        Applicant applicant = stubbornly(outside::applicant);
        stubbornly(() -> applicant.open(licence.isPresent() ? "SUPPLIER" : "PME"));
        String id = applicant.id();
        promises.keep(Kind.OPENED, id);
        Map<String, Object> draft = new HashMap<>(company.draft());
        licence.ifPresent(held -> draft.putAll(held.draft()));
        stubbornly(() -> applicant.saveDraft(draft));
        List<String> documents = licence.isPresent()
                ? List.of("ARTICLES_OF_ASSOCIATION", "ANEEL_ACT", "CCEE_CERTIFICATE")
                : List.of("CNPJ_CARD");
        for (String document : documents) {
            byte[] paper = Paper.pdf(document + " " + id);
            stubbornly(() -> applicant.attach(document, document.toLowerCase(Locale.ROOT) + ".pdf", paper));
            promises.keep(Kind.ATTACHED, id);
        }
        submit(applicant);
        prove(applicant);
    }

    private void submit(Applicant applicant) {
        stubbornly(() -> {
            Answer answer = applicant.submit(List.of());
            // the answer to an earlier try was lost on the way, the submission was not
            boolean already = answer.code().equals("REGISTRATION_NOT_DRAFT");
            return already ? answer : answer.expect(202);
        });
        promises.keep(Kind.SUBMITTED, applicant.id());
    }

    private void prove(Applicant applicant) {
        Patience patience = Patience.of(MAIL_MISSED_AFTER);
        long end = System.nanoTime() + GIVES_UP_AFTER.toNanos();
        while (true) {
            try {
                String token = patience.await(
                        "the e-mail to " + applicant.id(), () -> outside.inbox().token(company.email()));
                stubbornly(() -> applicant.proveEmail(token).expect(200));
                promises.keep(Kind.PROVED, applicant.id());
                return;
            } catch (Patience.NotInTime missed) {
                if (System.nanoTime() > end) throw missed;
                askAgain(applicant);
            }
        }
    }

    /** Refused while nothing was sent yet or too soon after the last one: then waiting goes on. */
    private static void askAgain(Applicant applicant) {
        try {
            applicant.resendEmailProof();
        } catch (ServerAway away) {
            // waiting for the e-mail asks again
            return;
        }
    }

    private static <T> T stubbornly(Supplier<T> request) {
        return new Patience(GIVES_UP_AFTER, Duration.ofMillis(300)).await("an answer", () -> attempt(request));
    }

    private static <T> Optional<T> attempt(Supplier<T> request) {
        try {
            return Optional.of(request.get());
        } catch (UnexpectedAnswer answer) {
            if (answer.status() < 500 && answer.status() != 429) throw answer;
            return Optional.empty();
        }
    }
}
