package br.com.connectenergy.api.attack;

import java.util.Locale;

/** Something that must not happen and did, with what it takes to see it again. */
record Finding(Kind kind, String operation, String where, String mutation, String caller, int status, String detail) {

    enum Kind {
        SERVER_ERROR,
        NO_ANSWER,
        INSIDE_SHOWN,
        INVALID_ACCEPTED,
        NO_PROBLEM,
        UNKNOWN_CODE,
        UNDECLARED,
        ANSWER_BREAKS_CONTRACT,
        REFLECTED,
        FOREIGN_ACCEPTED,
        FORGED_ACCEPTED
    }

    static Finding of(Kind kind, Case tried, Reply reply, String detail) {
        return new Finding(
                kind,
                tried.operation().id(),
                tried.point().place() + " " + tried.point().name(),
                tried.mutation().name(),
                tried.seat().name(),
                reply.status(),
                detail);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s %s %s %s as %s: %d %s",
                kind,
                operation,
                where,
                mutation,
                caller,
                status,
                detail.length() > 300 ? detail.substring(0, 300) : detail);
    }
}
