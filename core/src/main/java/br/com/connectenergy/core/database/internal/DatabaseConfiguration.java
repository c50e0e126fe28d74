package br.com.connectenergy.core.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the connection pool wait for a database that is away, and hand out no connection that died with it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The pool trusts a connection for half a second after its last use, and can be told otherwise here only. */
    private static final String TRUSTED_MILLIS = "com.zaxxer.hikari.aliveBypassWindowMs";

    @Bean
    static BeanPostProcessor patientPool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
                    pool.setDataSource(new PatientDataSource(driver(pool)));
                    System.setProperty(TRUSTED_MILLIS, "0");
                    pool.setThreadFactory(PatientDataSource.threads());
                }
                return bean;
            }
        };
    }

    private static DriverDataSource driver(HikariDataSource pool) {
        return new DriverDataSource(
                pool.getJdbcUrl(),
                pool.getDriverClassName(),
                pool.getDataSourceProperties(),
                pool.getUsername(),
                pool.getPassword());
    }
}
