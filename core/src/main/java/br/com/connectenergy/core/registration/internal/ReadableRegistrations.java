package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.REGISTRATION;

import br.com.connectenergy.core.shared.RegistrationId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Encrypts, before anybody is served, what a version without encryption left readable (see V050). Each batch is one
 * transaction, so a start that is cut off goes on where it ended; copies that start together wait for each other.
 */
@Component
class ReadableRegistrations implements SmartInitializingSingleton {
    private static final int BATCH = 500;
    private static final Name TABLE = DSL.name("registration_readable");
    private static final Table<?> READABLE = DSL.table(TABLE);
    private static final Field<UUID> ID = DSL.field(DSL.name("registration_id"), SQLDataType.UUID);
    private static final Field<String> CPF = DSL.field(DSL.name("representative_cpf"), SQLDataType.CLOB);
    private static final Field<String> PHONE = DSL.field(DSL.name("phone"), SQLDataType.CLOB);

    private final DSLContext db;
    private final RegistrationSecrets secrets;
    private final TransactionTemplate transaction;

    ReadableRegistrations(DSLContext db, RegistrationSecrets secrets, PlatformTransactionManager transactions) {
        this.db = db;
        this.secrets = secrets;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        while (isThere()) transaction.executeWithoutResult(status -> encryptSome());
    }

    private void encryptSome() {
        db.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("registration_readable")))
                .fetch();
        if (!isThere()) return;
        Result<? extends Record> readable = db.select(ID, CPF, PHONE)
                .from(READABLE)
                .orderBy(ID)
                .limit(BATCH)
                .fetch();
        if (readable.isEmpty()) db.dropTable(TABLE).execute();
        readable.forEach(this::encrypt);
    }

    private void encrypt(Record row) {
        RegistrationId id = new RegistrationId(row.get(ID));
        db.update(REGISTRATION)
                .set(REGISTRATION.REPRESENTATIVE_CPF, secrets.seal(row.get(CPF), REGISTRATION.REPRESENTATIVE_CPF, id))
                .set(REGISTRATION.PHONE, secrets.seal(row.get(PHONE), REGISTRATION.PHONE, id))
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
        db.deleteFrom(READABLE).where(ID.eq(id.value())).execute();
    }

    private boolean isThere() {
        return db.fetchValue(DSL.field("to_regclass({0}) is not null", Boolean.class, DSL.val(TABLE.last())));
    }
}
