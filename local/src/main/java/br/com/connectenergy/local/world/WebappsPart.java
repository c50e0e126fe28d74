package br.com.connectenergy.local.world;

import br.com.connectenergy.local.http.HttpProbe;
import br.com.connectenergy.local.staff.StaffDirectory;
import br.com.connectenergy.local.staff.StaffPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Operate and Tasklist, where staff sign in under their own names; the default users live in test worlds only. */
record WebappsPart(WorldSettings world) implements Part {
    @Override
    public PartName name() {
        return PartName.WEBAPPS;
    }

    @Override
    public void prepare() {
        files().writeSettings();
    }

    @Override
    public List<String> command() {
        return files().command(JavaCommand.withHeap(1024).forQuickStart(), "io.camunda.application.StandaloneCamunda");
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(files().environment());
        environment.put("SPRING_PROFILES_ACTIVE", "operate,tasklist,auth");
        if (!world.test()) {
            environment.put("CAMUNDA_OPERATE_USERID", StaffPerson.ANA.username());
            environment.put("CAMUNDA_OPERATE_DISPLAYNAME", StaffPerson.ANA.displayName());
            environment.put("CAMUNDA_OPERATE_PASSWORD", StaffPerson.ANA.password());
        }
        return environment;
    }

    @Override
    public boolean healthy() {
        return HttpProbe.isOk("http://127.0.0.1:" + world.ports().webappsManagement() + "/actuator/health/readiness");
    }

    @Override
    public void afterStart() {
        StaffDirectory staff = new StaffDirectory(OpenSearchPart.url(world));
        staff.admitStaff();
        if (!world.test()) staff.dismissDefaultUsers();
    }

    private CamundaFiles files() {
        return new CamundaFiles(world, name());
    }
}
