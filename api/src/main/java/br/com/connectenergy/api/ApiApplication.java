package br.com.connectenergy.api;

import br.com.connectenergy.core.CoreConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Starts the counter: the REST API under {@code /api/v1} and the portal beside it. */
@SpringBootApplication
@Import(CoreConfiguration.class)
@ConfigurationPropertiesScan
public class ApiApplication {

    /** Starts with the environment's settings; a missing or invalid one ends the start with its name. */
    public static void main(String[] arguments) {
        SpringApplication.run(ApiApplication.class, arguments);
    }
}
