package br.com.connectenergy.bench.figures;

import br.com.connectenergy.core.CoreConfiguration;
import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetRefreshes;
import br.com.connectenergy.core.dataset.LoadReport;
import br.com.connectenergy.providers.dataset.DatasetConfiguration;
import br.com.connectenergy.providers.storage.StorageConfiguration;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** One refresh of the tariffs as the job does it, in a JVM of its own whose heap is bounded from outside. */
public final class LoadMain {
    private static final double MEBIBYTE = 1024.0 * 1024;

    private LoadMain() {}

    /** Address of the database, folder of the object store, drop folder. */
    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        try (AnnotationConfigApplicationContext context = doors(database, arguments[1], arguments[2])) {
            DatasetRefreshes refreshes = context.getBean(DatasetRefreshes.class);
            long start = System.nanoTime();
            DatasetRefreshes.Found found = refreshes.fetch(Dataset.ANEEL_TARIFFS);
            LoadReport report = refreshes.load(new DatasetFile(Dataset.ANEEL_TARIFFS, found.version()));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println("LOADED " + report.loaded() + " " + report.refused() + " " + seconds + " " + peakHeap());
        }
    }

    private static AnnotationConfigApplicationContext doors(DataSource database, String objects, String dropped) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "bench",
                        Map.of(
                                "connectenergy.documents.directory",
                                objects,
                                "connectenergy.datasets.dropdirectory",
                                dropped)));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        context.registerBean(
                DSLContext.class,
                () -> DSL.using(new DefaultConfiguration()
                        .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(database)))
                        .set(SQLDialect.POSTGRES)));
        context.register(CoreConfiguration.class, DatasetConfiguration.class, StorageConfiguration.class);
        context.refresh();
        return context;
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEBIBYTE;
    }
}
