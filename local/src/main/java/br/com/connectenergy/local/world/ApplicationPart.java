package br.com.connectenergy.local.world;

import br.com.connectenergy.local.audit.SealKeyFiles;
import br.com.connectenergy.local.http.HttpProbe;
import br.com.connectenergy.local.opendata.OpenDataServer;
import br.com.connectenergy.local.postgres.PostgresSettings;
import br.com.connectenergy.local.staff.StaffPerson;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of our own applications, started as the jar that production runs. */
record ApplicationPart(WorldSettings world, PartName name) implements Part {
    @Override
    public void prepare() {
        if (!Files.exists(world.jar(name))) {
            throw new Problem("The application " + name.key() + " is not built: " + world.jar(name) + " is missing.");
        }
        if (name == PartName.WORKERS) SealKeyFiles.in(world.audit()).makeOnce();
    }

    @Override
    public List<String> command() {
        return ApplicationJar.command(world, name);
    }

    @Override
    public boolean healthy() {
        int port = name == PartName.API
                ? world.ports().apiManagement()
                : world.ports().workers();
        return HttpProbe.isOk("http://127.0.0.1:" + port + "/actuator/health");
    }

    @Override
    public Map<String, String> environment() {
        Ports ports = world.ports();
        Map<String, String> variables = new HashMap<>();
        variables.put("SPRING_PROFILES_ACTIVE", world.test() ? "test" : "local");
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("SERVER_PORT", "" + (name == PartName.API ? ports.api() : ports.workers()));
        if (name == PartName.API) variables.put("MANAGEMENT_SERVER_PORT", "" + ports.apiManagement());
        variables.put(
                "SPRING_DATASOURCE_URL", new PostgresPart(world).settings().url(PostgresSettings.DATABASE));
        variables.put("SPRING_DATASOURCE_USERNAME", PostgresSettings.USER);
        variables.put("SPRING_DATASOURCE_PASSWORD", PostgresSettings.PASSWORD);
        if (world.tls() && name == PartName.API) serveOverTls(variables);
        variables.put("SPRING_MAIL_HOST", "127.0.0.1");
        variables.put("SPRING_MAIL_PORT", "" + ports.smtp());
        variables.put("CONNECTENERGY_PORTALURL", world.portalUrl());
        variables.put("CONNECTENERGY_DOCUMENTS_STORE", "file");
        variables.put(
                "CONNECTENERGY_DOCUMENTS_DIRECTORY",
                world.data().toAbsolutePath().resolve("objects").toString());
        variables.put(
                "CONNECTENERGY_VAULT_KEYFILE", VaultKeyFile.in(world.data()).toString());
        variables.put("CONNECTENERGY_CLOCK_CONTROLLED", "" + world.test());
        if (world.test()) {
            variables.put(
                    "CONNECTENERGY_CLOCK_OFFSET", new WorldClock(world).offset().toMillis() + "ms");
            if (name == PartName.WORKERS) variables.put("CONNECTENERGY_LOOPS_LICENCESWEEPPAUSE", "1s");
        }
        variables.put("CONNECTENERGY_ENGINE_GRPCADDRESS", "http://127.0.0.1:" + ports.brokerGrpc());
        variables.put("CONNECTENERGY_ENGINE_RESTADDRESS", "http://127.0.0.1:" + ports.brokerRest());
        variables.put("CONNECTENERGY_REGISTRY_BASEURL", "http://127.0.0.1:" + ports.simulators() + "/api/cnpj/v1");
        variables.put("CONNECTENERGY_MALWARE_HOST", "127.0.0.1");
        variables.put("CONNECTENERGY_MALWARE_PORT", "" + ports.scanner());
        variables.put("CONNECTENERGY_MALWARE_UNSCANNED", "REFUSE");
        variables.put("CONNECTENERGY_BREACHEDPASSWORDS_SOURCE", "RANGE_API");
        variables.put("CONNECTENERGY_BREACHEDPASSWORDS_BASEURL", "http://127.0.0.1:" + ports.simulators());
        variables.put("CONNECTENERGY_LIMITS_REGISTRATIONSPERHOURPERADDRESS", "100000");
        if (name == PartName.WORKERS) {
            SealKeyFiles.in(world.audit()).addTo(variables);
            addDatasets(variables, "http://127.0.0.1:" + ports.simulators() + OpenDataServer.ROOT);
        }
        addStaff(variables);
        variables.putAll(world.environmentOf(name));
        return variables;
    }

    private void serveOverTls(Map<String, String> variables) {
        variables.put("SERVER_SSL_BUNDLE", "portal");
        variables.put("MANAGEMENT_SERVER_SSL_ENABLED", "false");
        variables.put(
                "SPRING_SSL_BUNDLE_PEM_PORTAL_KEYSTORE_CERTIFICATE",
                "file:" + world.certificates().certificate());
        variables.put(
                "SPRING_SSL_BUNDLE_PEM_PORTAL_KEYSTORE_PRIVATEKEY",
                "file:" + world.certificates().key());
    }

    private void addDatasets(Map<String, String> variables, String portals) {
        for (String portal : List.of("aneel", "ccee", "sidra", "ibge", "bcb")) {
            variables.put("CONNECTENERGY_DATASETS_" + portal.toUpperCase(Locale.ROOT) + "URL", portals + portal);
        }
        variables.put(
                "CONNECTENERGY_DATASETS_DROPDIRECTORY",
                world.data().toAbsolutePath().resolve("datasets").toString());
    }

    private void addStaff(Map<String, String> variables) {
        if (name != PartName.WORKERS) return;
        List<StaffPerson> staff = StaffPerson.all();
        for (int i = 0; i < staff.size(); i++) {
            String prefix = "CONNECTENERGY_STAFF_BOOTSTRAP_" + i + "_";
            variables.put(prefix + "USERNAME", staff.get(i).username());
            variables.put(prefix + "NAME", staff.get(i).displayName());
            variables.put(prefix + "PASSWORD", staff.get(i).password());
            variables.put(prefix + "ROLES", staff.get(i).role());
            variables.put(prefix + "AUTHENTICATOR", staff.get(i).authenticator().secret());
        }
    }
}
