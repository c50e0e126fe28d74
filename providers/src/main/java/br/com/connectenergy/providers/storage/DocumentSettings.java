package br.com.connectenergy.providers.storage;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where documents are kept: a folder ({@code file}) or a bucket ({@code s3}); what the chosen one needs is checked at start. */
@ConfigurationProperties("connectenergy.documents")
record DocumentSettings(
        @DefaultValue("file") Store store,
        @Nullable Path directory,
        @Nullable String bucket,
        @Nullable URI endpoint,
        @DefaultValue("sa-east-1") String region) {

    enum Store {
        FILE,
        S3
    }

    Path requiredDirectory() {
        if (directory == null) {
            throw new IllegalStateException("connectenergy.documents.directory is needed when store=file");
        }
        return directory;
    }

    String requiredBucket() {
        if (bucket == null || bucket.isBlank()) {
            throw new IllegalStateException("connectenergy.documents.bucket is needed when store=s3");
        }
        return bucket;
    }
}
