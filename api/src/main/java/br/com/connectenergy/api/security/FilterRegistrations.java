package br.com.connectenergy.api.security;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the security chain's own filters out of the container's chain, where they would run a second time. */
@Configuration(proxyBeanMethods = false)
class FilterRegistrations {

    @Bean
    FilterRegistrationBean<FloodFilter> floodOnlyInChain(FloodFilter flood) {
        FilterRegistrationBean<FloodFilter> registration = new FilterRegistrationBean<>(flood);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SessionFilter> sessionOnlyInChain(SessionFilter session) {
        FilterRegistrationBean<SessionFilter> registration = new FilterRegistrationBean<>(session);
        registration.setEnabled(false);
        return registration;
    }
}
