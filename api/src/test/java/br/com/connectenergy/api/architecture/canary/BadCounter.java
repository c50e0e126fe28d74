package br.com.connectenergy.api.architecture.canary;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Breaks the rules on purpose, so that the rules are known to bite. */
class BadCounter {

    private final DSLContext sql;

    BadCounter(DSLContext sql) {
        this.sql = sql;
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id) {
        return sql.dialect() + " " + id + " " + Instant.now();
    }
}
