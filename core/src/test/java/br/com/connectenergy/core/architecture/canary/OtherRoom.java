package br.com.connectenergy.core.architecture.canary;

import br.com.connectenergy.local.postgres.TestPostgres;

/** Breaks "core knows no other room". */
final class OtherRoom {
    private OtherRoom() {}

    static Object database() {
        return TestPostgres.emptyDatabase();
    }
}
