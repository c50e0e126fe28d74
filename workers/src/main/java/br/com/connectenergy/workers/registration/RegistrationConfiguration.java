package br.com.connectenergy.workers.registration;

import br.com.connectenergy.core.registration.RegistrationSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives core the deadlines of this deployment. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    RegistrationSettings registrationSettings(RegistrationRules rules) {
        return rules.settings();
    }
}
