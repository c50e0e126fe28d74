package br.com.connectenergy.api.architecture.canary;

import br.com.connectenergy.core.document.internal.DocumentStore;
import br.com.connectenergy.local.postgres.TestPostgres;

/** Breaks the walls between the rooms on purpose. */
class BadNeighbour {

    private final DocumentStore store;

    BadNeighbour(DocumentStore store) {
        this.store = store;
    }

    String look() {
        return store + " " + TestPostgres.freshDatabase().getUrl();
    }
}
