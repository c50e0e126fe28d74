package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.passkey.PasskeyCeremony;
import br.com.connectenergy.api.security.AccountGrant;
import br.com.connectenergy.core.identity.PasskeyAsk;
import br.com.connectenergy.core.identity.PasskeyChallenges;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Keeps the challenge of a question and ties it to the browser by a cookie. */
@Component
record PasskeyDesk(PasskeyChallenges challenges, AccountGrant grant) {

    ResponseEntity<PasskeyQuestion> ask(PasskeyAsk ask, PasskeyCeremony.Question question) {
        return ResponseEntity.ok()
                .headers(grant.challenge(challenges.open(ask, question.challenge())))
                .body(new PasskeyQuestion(question.options()));
    }

    /** The challenge of the request, which nobody can answer again. */
    Optional<String> taken(HttpServletRequest http, PasskeyAsk ask) {
        return challenges.take(grant.challengeToken(http), ask);
    }
}
