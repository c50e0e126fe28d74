package br.com.connectenergy.workers;

import br.com.connectenergy.core.CoreConfiguration;
import br.com.connectenergy.processes.engine.EngineConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The hands of Connect Energy: does the engine's jobs and runs the loops, in as many copies as the load needs. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({CoreConfiguration.class, EngineConfiguration.class})
public class Workers {

    public static void main(String[] arguments) {
        SpringApplication.run(Workers.class, arguments);
    }
}
