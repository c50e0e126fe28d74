package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.core.CoreConfiguration;
import br.com.connectenergy.core.live.LiveTickets;
import br.com.connectenergy.core.task.Tasks;
import java.time.Clock;
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

/** Core's own doors on the database of a world: an answer is the same transaction that the api would make of it. */
final class InboxDoors implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    InboxDoors(OwnWorld world) {
        DataSource database = world.database();
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean(
                DSLContext.class,
                () -> DSL.using(new DefaultConfiguration()
                        .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(database)))
                        .set(SQLDialect.POSTGRES)));
        context.registerBean("clock", Clock.class, Clock::systemUTC);
        context.register(CoreConfiguration.class);
        // only the doors that are used are made: the others stand on third parties
        context.addBeanFactoryPostProcessor(factory -> {
            for (String name : factory.getBeanDefinitionNames())
                factory.getBeanDefinition(name).setLazyInit(true);
        });
        context.refresh();
    }

    Tasks tasks() {
        return context.getBean(Tasks.class);
    }

    LiveTickets tickets() {
        return context.getBean(LiveTickets.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
