package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.registration.internal.ConsentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The terms in force and the text of each optional purpose (RN012). */
@Component
@Transactional(readOnly = true)
public class Terms {
    private final ConsentStore store;

    Terms(ConsentStore store) {
        this.store = store;
    }

    public TermsText current() {
        return store.currentTerms();
    }
}
