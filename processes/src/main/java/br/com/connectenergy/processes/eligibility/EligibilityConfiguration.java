package br.com.connectenergy.processes.eligibility;

import br.com.connectenergy.core.consumption.EligibilityTable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the decision of who may migrate into every application that has the models, by their auto-configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MigrationSettings.class)
public class EligibilityConfiguration {

    @Bean
    EligibilityTable eligibilityTable(MigrationSettings settings) {
        return new DmnEligibilityTable(settings);
    }
}
