package br.com.connectenergy.api.portal;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the portal: hashed assets for a year, everything else revalidated, deep links answered with the page. */
@Configuration(proxyBeanMethods = false)
class PortalResources implements WebMvcConfigurer {

    private static final String ROOT = "classpath:/static/";
    private static final Pattern NOT_A_PAGE = Pattern.compile("(api|actuator|error)(/.*)?|.*\\..*");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(ROOT + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(ROOT)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new DeepLinks());
    }

    private static final class DeepLinks extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, location);
            return file != null || NOT_A_PAGE.matcher(path).matches()
                    ? file
                    : super.getResource("index.html", location);
        }
    }
}
