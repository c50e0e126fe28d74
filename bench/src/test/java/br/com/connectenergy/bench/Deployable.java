package br.com.connectenergy.bench;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** One of the two applications as it would see an environment: its application.yaml and its typed settings. */
record Deployable(String name, Map<Class<?>, String> settings, StandardEnvironment configuration) {

    private static final List<String> ROOMS = List.of("core", "processes", "providers", "workers", "api");

    /** The counter reads its own settings and those of the providers. */
    static Deployable api(Path root, Map<String, String> environment) throws IOException {
        return of(root, environment, "api", "providers");
    }

    /** The hands also read those of the engine. */
    static Deployable workers(Path root, Map<String, String> environment) throws IOException {
        return of(root, environment, "workers", "processes", "providers");
    }

    private static Deployable of(Path root, Map<String, String> environment, String... rooms) throws IOException {
        return new Deployable(rooms[0], settings(root, rooms), configuration(root.resolve(rooms[0]), environment));
    }

    int port(String property, String fallback) {
        return Integer.parseInt(configuration.getProperty(property, fallback));
    }

    /** Where readiness is asked; fails when the health endpoint or its probes are switched off. */
    String readinessPath() {
        String exposed = configuration.getProperty("management.endpoints.web.exposure.include", "health");
        boolean probes = configuration.getProperty("management.endpoint.health.probes.enabled", Boolean.class, true);
        if (!probes || !(exposed.contains("health") || exposed.contains("*"))) {
            throw new IllegalStateException(name + " does not answer health probes");
        }
        return configuration.getProperty("management.endpoints.web.base-path", "/actuator") + "/health/readiness";
    }

    /** Binds every settings record that this configuration speaks of; a value that breaks its type or its constraints throws. */
    Map<String, Object> bind() {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        Binder binder = Binder.get(configuration, new ValidationBindHandler(new SpringValidatorAdapter(validator)));
        Map<String, Object> bound = new LinkedHashMap<>();
        settings.forEach((type, prefix) -> {
            if (binder.bind(prefix, Bindable.mapOf(String.class, Object.class)).isBound()) {
                bound.put(prefix, binder.bindOrCreate(prefix, Bindable.of(type)));
            }
        });
        return bound;
    }

    private static Map<Class<?>, String> settings(Path root, String... rooms) throws IOException {
        List<URL> classes = new ArrayList<>();
        for (String room : ROOMS) {
            Path compiled = root.resolve(room).resolve("target/classes");
            if (!Files.isDirectory(compiled)) throw new IllegalStateException(room + " is not compiled");
            classes.add(compiled.toUri().toURL());
        }
        ClassLoader loader = new URLClassLoader(classes.toArray(URL[]::new), Deployable.class.getClassLoader());
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourceLoader(new DefaultResourceLoader(loader));
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<Class<?>, String> settings = new LinkedHashMap<>();
        for (String room : rooms) {
            scanner.findCandidateComponents("br.com.connectenergy." + room).forEach(candidate -> {
                Class<?> type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), loader);
                ConfigurationProperties prefix = type.getAnnotation(ConfigurationProperties.class);
                settings.put(type, prefix.value().isEmpty() ? prefix.prefix() : prefix.value());
            });
        }
        return settings;
    }

    private static StandardEnvironment configuration(Path room, Map<String, String> environment) throws IOException {
        StandardEnvironment configuration = new StandardEnvironment();
        MutablePropertySources sources = configuration.getPropertySources();
        sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(environment)));
        var file = new FileSystemResource(room.resolve("src/main/resources/application.yaml"));
        for (PropertySource<?> document : new YamlPropertySourceLoader().load("application.yaml", file)) {
            boolean always = document.getProperty("spring.config.activate.on-profile") == null;
            if (always) sources.addLast(document);
        }
        return configuration;
    }
}
