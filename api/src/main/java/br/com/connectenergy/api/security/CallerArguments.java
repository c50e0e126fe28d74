package br.com.connectenergy.api.security;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers name their caller as an argument. */
@Configuration(proxyBeanMethods = false)
class CallerArguments implements WebMvcConfigurer {

    private final CallerResolver callers;
    private final LinkTokenResolver links;

    CallerArguments(CallerResolver callers, LinkTokenResolver links) {
        this.callers = callers;
        this.links = links;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(callers);
        resolvers.add(links);
    }
}
