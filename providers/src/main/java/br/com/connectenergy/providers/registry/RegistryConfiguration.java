package br.com.connectenergy.providers.registry;

import br.com.connectenergy.core.registration.CompanyRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The CNPJ registry over HTTP. */
@AutoConfiguration
@EnableConfigurationProperties(RegistrySettings.class)
public class RegistryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    CompanyRegistry companyRegistry(RegistrySettings settings, Clock clock) {
        return new HttpCompanyRegistry(new RegistryHttp(settings, clock));
    }
}
