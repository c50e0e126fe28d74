package br.com.connectenergy.providers.storage;

import br.com.connectenergy.core.document.ObjectStore;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Picks the object store that the settings name; credentials of S3 come from the environment, never from a file of ours. */
@AutoConfiguration
@EnableConfigurationProperties(DocumentSettings.class)
public class StorageConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ObjectStore objectStore(DocumentSettings settings) {
        return switch (settings.store()) {
            case FILE -> new FileObjectStore(settings.requiredDirectory());
            case S3 -> new S3ObjectStore(client(settings.region(), settings.endpoint()), settings.requiredBucket());
        };
    }

    private static S3Client client(String region, @Nullable URI endpoint) {
        S3ClientBuilder builder =
                S3Client.builder().region(Region.of(region)).httpClient(UrlConnectionHttpClient.create());
        if (endpoint != null) {
            builder.endpointOverride(endpoint).forcePathStyle(true);
        }
        return builder.build();
    }
}
