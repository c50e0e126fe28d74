package br.com.connectenergy.providers.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class S3ObjectStoreTest {

    private static final String BUCKET = "documents";

    private static S3Proxy server;
    private static S3Client client;
    private static S3ObjectStore store;

    @BeforeAll
    static void start() throws Exception {
        server = S3Proxy.builder()
                .blobStore(new TransientNio2BlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .build();
        server.start();
        client = client(server.getPort());
        client.createBucket(create -> create.bucket(BUCKET));
        store = new S3ObjectStore(client, BUCKET);
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
        server.stop();
    }

    @Test
    void givesBackWhatItWasGiven() {
        byte[] content = bytes("contrato");
        Sha256 hash = Sha256.of(content);
        assertThat(store.exists(hash)).isFalse();
        assertThat(store.get(hash)).isEmpty();
        store.put(hash, content);
        assertThat(store.exists(hash)).isTrue();
        assertThat(store.get(hash)).hasValue(content);
    }

    @Test
    void takesAndGivesALargeContentAsAFile(@TempDir Path folder) throws IOException {
        byte[] content = bytes("tarifas");
        Sha256 hash = Sha256.of(content);
        Path given = Files.write(folder.resolve("given"), content);
        Path taken = Files.createFile(folder.resolve("taken"));
        assertThat(store.copy(hash, taken)).isFalse();

        store.put(hash, given);
        store.put(hash, given);

        assertThat(store.copy(hash, taken)).isTrue();
        assertThat(taken).hasBinaryContent(content);
        assertThatThrownBy(() -> store.put(Sha256.of("outra tarifa"), given)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void refusesToGiveOutACorruptedFile(@TempDir Path folder) {
        Sha256 hash = Sha256.of("bandeiras");
        client.putObject(put -> put.bucket(BUCKET).key("sha256/" + hash.hex()), RequestBody.fromString("outra coisa"));
        assertThatThrownBy(() -> store.copy(hash, folder.resolve("taken"))).isInstanceOf(ObjectCorrupted.class);
    }

    @Test
    void keepsTheFirstOfTheSameBytes() {
        byte[] content = bytes("duas vezes");
        Sha256 hash = Sha256.of(content);
        store.put(hash, content);
        var first = client.headObject(head -> head.bucket(BUCKET).key("sha256/" + hash.hex()))
                .lastModified();
        store.put(hash, content);
        assertThat(client.headObject(head -> head.bucket(BUCKET).key("sha256/" + hash.hex()))
                        .lastModified())
                .isEqualTo(first);
        assertThat(store.get(hash)).hasValue(content);
    }

    @Test
    void refusesToGiveOutACorruptedObject() {
        Sha256 hash = Sha256.of("certidão");
        client.putObject(put -> put.bucket(BUCKET).key("sha256/" + hash.hex()), RequestBody.fromString("outra coisa"));
        assertThatThrownBy(() -> store.get(hash)).isInstanceOf(ObjectCorrupted.class);
    }

    @Test
    void refusesContentThatIsNotTheHashs() {
        Sha256 hash = Sha256.of("procuração");
        assertThatThrownBy(() -> store.put(hash, bytes("outra"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.exists(hash)).isFalse();
    }

    @Test
    void saysThatTheBucketIsAwayInsteadOfFindingNothing() {
        byte[] content = bytes("x");
        S3ObjectStore elsewhere = new S3ObjectStore(client, "no-such-bucket");
        assertThatThrownBy(() -> elsewhere.put(Sha256.of(content), content)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> elsewhere.get(Sha256.of(content))).isInstanceOf(UncheckedIOException.class);
        S3ObjectStore nobody = new S3ObjectStore(client(1), BUCKET);
        assertThatThrownBy(() -> nobody.exists(Sha256.of(content))).isInstanceOf(UncheckedIOException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static S3Client client(int port) {
        return S3Client.builder()
                .region(Region.SA_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret-of-a-test")))
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .forcePathStyle(true)
                .build();
    }
}
