package br.com.connectenergy.core.architecture.canary;

import org.jooq.DSLContext;

/** Breaks "jOOQ stays in internal packages". */
record JooqAtTheDoor(DSLContext db) {}
