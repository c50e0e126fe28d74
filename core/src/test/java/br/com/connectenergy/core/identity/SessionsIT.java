package br.com.connectenergy.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.SecretToken;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF010")
class SessionsIT {
    private static final Subject APPLICANT = new Subject.Applicant(new RegistrationId(UUID.randomUUID()));
    private static final Subject STAFF = new Subject.StaffSubject("ana.admin");

    private CoreWorld world;
    private Sessions sessions;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        sessions = world.door(Sessions.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aTokenSpeaksForItsSubject() {
        assertThat(sessions.find(sessions.open(APPLICANT).value())).contains(APPLICANT);
        assertThat(sessions.find(sessions.open(STAFF).value())).contains(STAFF);
    }

    @Test
    void anUnknownOrMalformedTokenSpeaksForNobody() {
        sessions.open(STAFF);

        assertThat(sessions.find(SecretToken.random().value())).isEmpty();
        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find("' or 1=1 --")).isEmpty();
    }

    @Test
    void staffAreSignedOutAfterEightHoursAndApplicantsAfterThirtyDays() {
        String staff = sessions.open(STAFF).value();
        String applicant = sessions.open(APPLICANT).value();

        world.travel(Duration.ofHours(8));
        assertThat(sessions.find(staff)).isEmpty();
        assertThat(sessions.find(applicant)).isPresent();
        world.travel(Duration.ofDays(30).minusHours(8));
        assertThat(sessions.find(applicant)).isEmpty();
    }

    @Test
    void anEndedSessionIsOver() {
        String token = sessions.open(STAFF).value();
        String other = sessions.open(STAFF).value();
        sessions.end(token);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.find(other)).contains(STAFF);
        assertThat(sessions.endAll(STAFF)).isEqualTo(1);
        assertThat(sessions.find(other)).isEmpty();
    }

    @Test
    void theTableDoesNotKnowTheToken() {
        String token = sessions.open(STAFF).value();

        assertThat(world.sql().fetchValue("select count(*) from session where token_sha256 = ?", token))
                .isEqualTo(0L);
        assertThat(world.sql().fetchValue("select count(*) from session")).isEqualTo(1L);
    }
}
