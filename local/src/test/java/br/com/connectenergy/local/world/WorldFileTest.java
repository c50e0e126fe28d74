package br.com.connectenergy.local.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldFileTest {
    @TempDir
    Path folder;

    @Test
    void anotherProcessFindsTheSameWorld() {
        WorldSettings world = new WorldSettings(folder, folder.resolve("data"), new Ports(21000), true);
        assertThat(WorldFile.find(world.data())).isEmpty();

        WorldFile.write(world);

        assertThat(WorldFile.find(world.data())).contains(world);
    }

    @Test
    void aWorldWithTlsIsFoundAsOneAndItsPartsAreToldSo() {
        WorldSettings world = new WorldSettings(folder, folder.resolve("data"), new Ports(21000), false).withTls(true);

        WorldFile.write(world);

        assertThat(WorldFile.find(world.data())).contains(world);
        assertThat(world.portalUrl()).isEqualTo("https://localhost:21080");
        assertThat(new ApplicationPart(world, PartName.API).environment())
                .containsEntry("SERVER_SSL_BUNDLE", "portal")
                .containsEntry("CONNECTENERGY_PORTALURL", "https://localhost:21080")
                .containsEntry(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:21054/connect?sslmode=verify-full&sslrootcert="
                                + world.certificates().authority());
        assertThat(new ApplicationPart(world, PartName.WORKERS).environment())
                .doesNotContainKey("SERVER_SSL_BUNDLE")
                .hasEntrySatisfying(
                        "SPRING_DATASOURCE_URL", url -> assertThat(url).contains("verify-full"));
    }

    @Test
    void theTravelledTimeIsRemembered() {
        WorldSettings world = new WorldSettings(folder, folder.resolve("data"), new Ports(21000), true);
        WorldFile.write(world);
        assertThat(new WorldClock(world).offset()).isZero();

        new WorldClock(world).add(Duration.ofDays(2));
        new WorldClock(world).add(Duration.ofMinutes(5));

        assertThat(new WorldClock(world).offset()).isEqualTo(Duration.ofDays(2).plusMinutes(5));
    }

    @Test
    void anApplicationIsToldWhereEverythingIs() {
        WorldSettings world = new WorldSettings(folder, folder.resolve("data"), new Ports(21000), false)
                .withEnvironment(PartName.API, Map.of("SPRING_DATASOURCE_URL", "jdbc:elsewhere"));

        assertThat(new ApplicationPart(world, PartName.API).environment())
                .containsEntry("SERVER_PORT", "21080")
                .containsEntry("MANAGEMENT_SERVER_PORT", "21083")
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:elsewhere")
                .containsEntry("CONNECTENERGY_CLOCK_CONTROLLED", "false")
                .doesNotContainKey("CONNECTENERGY_CLOCK_OFFSET")
                .doesNotContainKey("CONNECTENERGY_STAFF_BOOTSTRAP_0_USERNAME");
        assertThat(new ApplicationPart(world, PartName.WORKERS).environment())
                .containsEntry("SERVER_PORT", "21082")
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:21054/connect")
                .containsEntry("CONNECTENERGY_REGISTRY_BASEURL", "http://127.0.0.1:21070/api/cnpj/v1")
                .containsEntry("CONNECTENERGY_STAFF_BOOTSTRAP_2_USERNAME", "marta.mediadora")
                .containsEntry("CONNECTENERGY_STAFF_BOOTSTRAP_2_ROLES", "MEDIATOR");
    }
}
