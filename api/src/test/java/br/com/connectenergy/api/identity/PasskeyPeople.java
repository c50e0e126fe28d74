package br.com.connectenergy.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.People;
import br.com.connectenergy.api.People.Person;
import br.com.connectenergy.api.SoftAuthenticator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** People with passkeys, and the questions that they are asked. */
final class PasskeyPeople {

    static final String PORTAL = "http://localhost:18080";
    static final String ROOT = "/api/v1/account/passkeys";
    static final String SIGN_IN = "/api/v1/session/passkey";

    private final Counter counter;
    private final People people;

    PasskeyPeople(Counter counter) {
        this.counter = counter;
        this.people = counter.people();
    }

    /** The question of an operation; its options are asked for one level below. */
    static JsonNode asked(Browser browser, String operation) {
        return browser.post(operation + "/options", null).expect(200).json().at("/publicKey");
    }

    /** Somebody with a new account and no second factor yet. */
    Browser newcomer(String email) {
        Person owner = people.owner("PME", "dona." + email);
        owner.browser()
                .post("/api/v1/company/invitations", Map.of("email", email, "roles", List.of("PME_USER")))
                .expect(201);
        Browser browser = counter.browser();
        Answer step = browser.post(
                "/api/v1/invitations/" + people.mailedToken("MEMBER_INVITED", email),
                Map.of("displayName", "Ana Nova", "password", People.PASSWORD));
        assertThat(step.expect(200).text("/next")).isEqualTo("ENROL_FACTOR");
        return browser;
    }

    /** Somebody whose only second factor is this authenticator. */
    SoftAuthenticator enrolled(String email) {
        SoftAuthenticator phone = new SoftAuthenticator(PORTAL);
        Browser browser = newcomer(email);
        browser.post(ROOT, phone.create(asked(browser, ROOT))).expect(200);
        return phone;
    }

    /** How often the trail says so of an account. */
    long audited(String action, String email) {
        return counter.database()
                .queryForList(
                        "select count(*) from audit_event where action = ?"
                                + " and subject_id = (select id::text from account where email = ?)",
                        Long.class,
                        action,
                        email)
                .getFirst();
    }
}
