package br.com.connectenergy.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CounterTest
@Import(Counter.class)
class DossierIT {

    @Autowired
    private Counter counter;

    @Tag("RN010")
    @Test
    void staffSeesTheWholeRegistrationAndTheLookIsAudited() {
        Browser company = counter.browser();
        String path = counter.readySupplier(company);
        counter.verify(company, path);
        counter.lookUp(path, "OUTRA RAZAO SOCIAL LTDA");
        Browser admin = counter.staff("ana.dossie", StaffRole.ADMIN);
        String dossier = path.replace("/api/v1/", "/api/v1/staff/");

        var seen = admin.get(dossier).expect(200);

        assertThat(seen.text("/registration/draft/representativeCpf")).isEqualTo("529.982.247-25");
        assertThat(seen.json().at("/registration/documents").size()).isEqualTo(3);
        assertThat(seen.text("/registry/situation")).isEqualTo("ACTIVE");
        assertThat(seen.text("/registry/legalName")).isEqualTo("OUTRA RAZAO SOCIAL LTDA");
        assertThat(seen.text("/registry/cnae")).isEqualTo("1091102");
        assertThat(seen.text("/registry/partners/0/name")).isEqualTo("MARIA DA SILVA");
        assertThat(seen.json().at("/registry").has("facts")).isFalse();
        assertThat(seen.text("/differences/0/field")).isEqualTo("legalName");
        assertThat(seen.text("/differences/0/registry")).isEqualTo("OUTRA RAZAO SOCIAL LTDA");
        assertThat(seen.text("/consents/0/purpose")).isEqualTo("OFFER_ALERTS");
        assertThat(seen.text("/processInstanceKey")).matches("[0-9]+");
        assertThat(seen.json()
                        .at("/history")
                        .valueStream()
                        .map(line -> line.at("/action").asString()))
                .contains("REGISTRATION_SUBMITTED", "DOSSIER_VIEWED");
        assertThat(audited(path, "DOSSIER_VIEWED", "ana.dossie")).isEqualTo(1);

        admin.get(dossier).expect(200);
        assertThat(audited(path, "DOSSIER_VIEWED", "ana.dossie")).isEqualTo(2);
    }

    @Test
    void aDocumentIsAnAuditedDownload() {
        Browser company = counter.browser();
        String path = counter.readyPme(company);
        String document = company.get(path).text("/documents/0/id");
        Browser operator = counter.staff("otavio.dossie", StaffRole.OPERATOR);
        String dossier = path.replace("/api/v1/", "/api/v1/staff/");

        var file = operator.get(dossier + "/documents/" + document).expect(200);

        assertThat(file.header("Content-Disposition")).startsWith("attachment;");
        assertThat(file.text()).startsWith("%PDF-");
        assertThat(audited(path, "DOCUMENT_VIEWED", "otavio.dossie")).isEqualTo(1);
        operator.get(dossier + "/documents/00000000-0000-4000-8000-000000000000")
                .expectProblem(404, "DOCUMENT_NOT_FOUND");
    }

    @Test
    void aMediatorIsRefusedAndTheRefusalIsAudited() {
        Browser company = counter.browser();
        String path = counter.readyPme(company);
        String document = company.get(path).text("/documents/0/id");
        Browser mediator = counter.staff("marta.dossie", StaffRole.MEDIATOR);
        String dossier = path.replace("/api/v1/", "/api/v1/staff/");

        mediator.get(dossier).expectProblem(403, "STAFF_ROLE_NOT_ALLOWED");
        mediator.get(dossier + "/documents/" + document).expectProblem(403, "STAFF_ROLE_NOT_ALLOWED");
        mediator.post(dossier + "/notes", Map.of("text", "oi")).expectProblem(403, "STAFF_ROLE_NOT_ALLOWED");

        assertThat(audited(path, "DOSSIER_REFUSED", "marta.dossie")).isEqualTo(3);
        assertThat(audited(path, "DOSSIER_VIEWED", "marta.dossie")).isZero();
    }

    @Test
    void withoutAStaffSessionThereIsNoDossier() {
        Browser company = counter.browser();
        String path = counter.readyPme(company);
        String dossier = path.replace("/api/v1/", "/api/v1/staff/");

        for (Browser outsider : List.of(company, counter.browser())) {
            outsider.get(dossier).expectProblem(401, "SIGN_IN_REQUIRED");
            outsider.get(dossier + "/documents/00000000-0000-4000-8000-000000000000")
                    .expectProblem(401, "SIGN_IN_REQUIRED");
            outsider.post(dossier + "/notes", Map.of("text", "oi")).expectProblem(401, "SIGN_IN_REQUIRED");
        }
    }

    @Test
    void someoneWithoutARoleIsRefused() {
        Browser nobody = counter.staff("sem.papel");

        nobody.get("/api/v1/staff/session").expectProblem(403, "ACCESS_DENIED");
    }

    @Test
    void aNoteStaysWithTheDossierAndTheCompanyNeverSeesIt() {
        Browser company = counter.browser();
        String path = counter.readyPme(company);
        Browser admin = counter.staff("ana.nota", StaffRole.ADMIN);
        String dossier = path.replace("/api/v1/", "/api/v1/staff/");

        var written = admin.post(dossier + "/notes", Map.of("text", "Conferir o contrato social."))
                .expect(201);

        assertThat(written.text("/author")).isEqualTo("ana.nota");
        assertThat(admin.get(dossier).json().at("/notes/0")).isEqualTo(written.json());
        assertThat(company.get(path).text()).doesNotContain("Conferir");
        assertThat(admin.post(dossier + "/notes", Map.of("text", " "))
                        .expectProblem(400, "REQUEST_INVALID")
                        .fieldErrors())
                .containsExactly("text:MISSING");
        admin.get("/api/v1/staff/registrations/00000000-0000-4000-8000-000000000000")
                .expectProblem(404, "REGISTRATION_NOT_FOUND");
    }

    private int audited(String path, String action, String username) {
        return counter.database()
                .queryForList(
                        "select 1 from audit_event where subject_id = ? and action = ? and actor_id = ?",
                        Counter.idOf(path).toString(),
                        action,
                        username)
                .size();
    }
}
