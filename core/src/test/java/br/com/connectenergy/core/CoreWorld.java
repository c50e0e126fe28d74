package br.com.connectenergy.core;

import br.com.connectenergy.core.consumption.ConsumptionError;
import br.com.connectenergy.core.consumption.Eligibility;
import br.com.connectenergy.core.consumption.EligibilityOutcome;
import br.com.connectenergy.core.consumption.EligibilityTable;
import br.com.connectenergy.core.consumption.SheetReader;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.dataset.DatasetSource;
import br.com.connectenergy.core.dataset.FakeSource;
import br.com.connectenergy.core.dataset.FlagFormat;
import br.com.connectenergy.core.document.MalwareScanner;
import br.com.connectenergy.core.document.ObjectStore;
import br.com.connectenergy.core.document.UnscannedFiles;
import br.com.connectenergy.core.identity.BreachedPasswords;
import br.com.connectenergy.core.registration.CompanyRegistry;
import br.com.connectenergy.core.registration.RegistrationSettings;
import br.com.connectenergy.core.shared.ControlledClock;
import br.com.connectenergy.core.vault.MasterKey;
import br.com.connectenergy.local.postgres.TestPostgres;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All of core on an empty database, with a clock that only the test moves; one world at a time. */
public final class CoreWorld implements AutoCloseable {
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T12:00:00Z");

    private static final PresentWorld PRESENT = new PresentWorld();
    private static final String KEY = "dGVzdC1tYXN0ZXIta2V5LXRlc3QtbWFzdGVyLWtleSE=";
    private static final DataSource DATABASE = TestPostgres.freshDatabase();
    private static final AnnotationConfigApplicationContext DOORS = doors(DATABASE, KEY);

    public final ControlledClock clock = new ControlledClock(Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC));
    public final FakeRegistry registry = new FakeRegistry();
    public final FakeSource datasets = new FakeSource();
    public final FakeScanner scanner = new FakeScanner();
    public final FakeBreaches breaches = new FakeBreaches();
    public final MemoryObjects objects = new MemoryObjects();

    public CoreWorld() {
        PRESENT.enter(this);
        inTransaction(this::forgetEverything);
    }

    /** The same doors on another database, opened as an application opens them when it starts. */
    public AnnotationConfigApplicationContext startedOn(DataSource database) {
        return startedOn(database, KEY);
    }

    /** The same with another key-encryption key. */
    public AnnotationConfigApplicationContext startedOn(DataSource database, String key) {
        return doors(database, key);
    }

    /** The database itself, for a second transaction beside that of the doors. */
    public DataSource database() {
        return DATABASE;
    }

    public <T> T door(Class<T> type) {
        return DOORS.getBean(type);
    }

    public <T> Stream<T> doors(Class<T> type) {
        return DOORS.getBeanProvider(type).orderedStream();
    }

    public DSLContext sql() {
        return door(DSLContext.class);
    }

    public void inTransaction(Runnable work) {
        new TransactionTemplate(door(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    public Instant travel(Duration step) {
        return clock.advance(step);
    }

    public Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        PRESENT.leave(this);
    }

    /** As the owner of the database, past the triggers that keep evidence: only the migrations' own rows stay. */
    private void forgetEverything() {
        sql().execute("set local session_replication_role = replica");
        sql().fetch(
                        "select format('delete from %I', tablename) from pg_tables where schemaname = 'public'"
                                + " and tablename not in ('flyway_schema_history', 'terms_version', 'consent_text', 'icms_rate', 'bill_rule')")
                .forEach(row -> sql().execute(String.valueOf(row.get(0))));
        sql().execute("delete from icms_rate where noted_by <> 'migration'");
        sql().execute("alter sequence registration_protocol restart");
    }

    /** The doors are made once: only what they stand on changes from world to world. */
    private static AnnotationConfigApplicationContext doors(DataSource database, String key) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean(
                DSLContext.class,
                () -> DSL.using(new DefaultConfiguration()
                        .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(database)))
                        .set(SQLDialect.POSTGRES)));
        context.registerBean("clock", Clock.class, PRESENT::clock);
        context.registerBean("objects", ObjectStore.class, PRESENT::objects);
        context.registerBean("scanner", MalwareScanner.class, PRESENT::scanner);
        context.registerBean("unscannedFiles", UnscannedFiles.class, () -> UnscannedFiles.REFUSE);
        context.registerBean("datasets", DatasetSource.class, PRESENT::datasets);
        context.registerBean("flagFormat", DatasetFormat.class, FlagFormat::new);
        context.registerBean("sheets", SheetReader.class, () -> content -> {
            throw ConsumptionError.SHEET_UNREADABLE.refuse();
        });
        context.registerBean(
                "eligibilityTable",
                EligibilityTable.class,
                () -> (unit, on) -> new Eligibility(EligibilityOutcome.REVIEW, "TEST", false, null, on));
        context.registerBean("breaches", BreachedPasswords.class, PRESENT::breaches);
        context.registerBean("registry", CompanyRegistry.class, PRESENT::registry);
        context.registerBean(
                RegistrationSettings.class,
                () -> RegistrationSettings.defaults(URI.create("https://portal.connectenergy.example/")));
        context.registerBean(MasterKey.class, () -> MasterKey.of(key));
        context.register(CoreConfiguration.class);
        context.refresh();
        return context;
    }
}
