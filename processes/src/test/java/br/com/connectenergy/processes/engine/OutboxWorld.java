package br.com.connectenergy.processes.engine;

import br.com.connectenergy.core.outbox.Outbox;
import br.com.connectenergy.core.outbox.OutboxEvent;
import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.local.postgres.TestPostgres;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Core's outbox alone, on a database of its own. */
final class OutboxWorld {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    OutboxWorld() {
        DataSource database = TestPostgres.freshDatabase();
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean(
                DSLContext.class,
                () -> DSL.using(new DefaultConfiguration()
                        .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(database)))
                        .set(SQLDialect.POSTGRES)));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(Transactions.class);
        context.scan("br.com.connectenergy.core.outbox");
        context.refresh();
    }

    OutboxQueue queue() {
        return context.getBean(OutboxQueue.class);
    }

    void append(String type, String aggregateId, Map<String, Object> payload) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(transaction ->
                        context.getBean(Outbox.class).append(new OutboxEvent(type, aggregateId, payload)));
    }

    /** As if the relay had died after the engine's answer and before its own receipt. */
    void forgetReceipts() {
        context.getBean(DSLContext.class).execute("update outbox_event set sent_at = null, available_at = occurred_at");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
