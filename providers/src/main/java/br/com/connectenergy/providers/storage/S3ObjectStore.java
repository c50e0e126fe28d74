package br.com.connectenergy.providers.storage;

import br.com.connectenergy.core.document.ObjectStore;
import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Documents in an S3 bucket, each under its SHA-256. A put is conditional, so the first content stays; what is read is
 * checked against its name.
 */
final class S3ObjectStore implements ObjectStore, AutoCloseable {

    private static final int ALREADY_THERE = 412;
    private static final int NOT_THERE = 404;

    private final S3Client s3;
    private final String bucket;

    S3ObjectStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(Sha256 hash, byte[] content) {
        if (!Sha256.of(content).equals(hash)) {
            throw new IllegalArgumentException("the content is not that of " + hash);
        }
        put(hash, RequestBody.fromBytes(content));
    }

    /** The bucket itself compares the bytes with their hash. */
    @Override
    public void put(Sha256 hash, Path content) {
        put(hash, RequestBody.fromFile(content));
    }

    @Override
    public boolean copy(Sha256 hash, Path into) {
        boolean found = talk(() -> {
            try {
                Files.deleteIfExists(into);
                s3.getObject(get -> get.bucket(bucket).key(key(hash)), into);
                return true;
            } catch (NoSuchKeyException _) {
                return false;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        if (found) Whole.require(hash, into);
        return found;
    }

    private void put(Sha256 hash, RequestBody body) {
        talk(() -> {
            try {
                return Optional.of(s3.putObject(
                        put -> put.bucket(bucket)
                                .key(key(hash))
                                .ifNoneMatch("*")
                                .checksumSHA256(base64(hash)),
                        body));
            } catch (S3Exception refused) {
                if (refused.statusCode() == ALREADY_THERE) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    @Override
    public Optional<byte[]> get(Sha256 hash) {
        Optional<byte[]> content = talk(() -> {
            try {
                return Optional.of(s3.getObjectAsBytes(get -> get.bucket(bucket).key(key(hash)))
                        .asByteArrayUnsafe());
            } catch (NoSuchKeyException _) {
                return Optional.empty();
            }
        });
        if (content.isPresent() && !Sha256.of(content.get()).equals(hash)) {
            throw new ObjectCorrupted(hash);
        }
        return content;
    }

    @Override
    public boolean exists(Sha256 hash) {
        return talk(() -> {
            try {
                s3.headObject(head -> head.bucket(bucket).key(key(hash)));
                return true;
            } catch (S3Exception refused) {
                if (refused.statusCode() == NOT_THERE) {
                    return false;
                }
                throw refused;
            }
        });
    }

    @Override
    public void close() {
        s3.close();
    }

    private static String key(Sha256 hash) {
        return "sha256/" + hash.hex();
    }

    private static String base64(Sha256 hash) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash.hex()));
    }

    private static <T> T talk(Supplier<T> command) {
        try {
            return command.get();
        } catch (SdkException broken) {
            throw new UncheckedIOException(
                    new IOException("S3: " + broken.getClass().getSimpleName(), broken));
        }
    }
}
