package br.com.connectenergy.core.process.internal;

import static br.com.connectenergy.core.jooq.Tables.PROCESS_STEP;
import static org.jooq.impl.DSL.min;

import br.com.connectenergy.core.process.ProcessRun;
import br.com.connectenergy.core.process.ProcessStep;
import br.com.connectenergy.core.process.ProcessVisit;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rows of the steps. */
@Component
public class StepStore {
    private final DSLContext db;

    StepStore(DSLContext db) {
        this.db = db;
    }

    /** False when the visit was known already. */
    public boolean insert(ProcessVisit visit, Instant now) {
        return db.insertInto(PROCESS_STEP)
                        .set(PROCESS_STEP.ELEMENT_INSTANCE_KEY, visit.elementInstanceKey())
                        .set(PROCESS_STEP.PROCESS_INSTANCE_KEY, visit.processInstanceKey())
                        .set(PROCESS_STEP.PROCESS_ID, visit.processId())
                        .set(PROCESS_STEP.ELEMENT_ID, visit.elementId())
                        .set(
                                PROCESS_STEP.REGISTRATION_ID,
                                visit.registrationId().value())
                        .set(PROCESS_STEP.ENTERED_AT, now)
                        .onConflict(PROCESS_STEP.ELEMENT_INSTANCE_KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** False when it was left before. */
    public boolean markLeft(long elementInstanceKey, Instant now) {
        return db.update(PROCESS_STEP)
                        .set(PROCESS_STEP.LEFT_AT, now)
                        .where(PROCESS_STEP.ELEMENT_INSTANCE_KEY.eq(elementInstanceKey))
                        .and(PROCESS_STEP.LEFT_AT.isNull())
                        .execute()
                == 1;
    }

    public List<ProcessRun> runsOf(RegistrationId registrationId) {
        var startedAt = min(PROCESS_STEP.ENTERED_AT);
        return db.select(PROCESS_STEP.PROCESS_INSTANCE_KEY, PROCESS_STEP.PROCESS_ID, startedAt)
                .from(PROCESS_STEP)
                .where(PROCESS_STEP.REGISTRATION_ID.eq(registrationId.value()))
                .groupBy(PROCESS_STEP.PROCESS_INSTANCE_KEY, PROCESS_STEP.PROCESS_ID)
                .orderBy(startedAt.desc(), PROCESS_STEP.PROCESS_INSTANCE_KEY.desc())
                .fetch(row -> new ProcessRun(row.value1(), row.value2(), row.value3()));
    }

    public List<ProcessStep> stepsOf(long processInstanceKey) {
        return db.selectFrom(PROCESS_STEP)
                .where(PROCESS_STEP.PROCESS_INSTANCE_KEY.eq(processInstanceKey))
                .orderBy(PROCESS_STEP.ENTERED_AT, PROCESS_STEP.ELEMENT_INSTANCE_KEY)
                .fetch(row -> new ProcessStep(
                        row.get(PROCESS_STEP.ELEMENT_INSTANCE_KEY),
                        row.get(PROCESS_STEP.ELEMENT_ID),
                        row.get(PROCESS_STEP.ENTERED_AT),
                        row.get(PROCESS_STEP.LEFT_AT)));
    }
}
