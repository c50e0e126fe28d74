package br.com.connectenergy.workers.loop;

import br.com.connectenergy.processes.engine.ModelDeployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether this copy has deployed the models; until then nothing is relayed, since a message before its start event is lost. */
@Component
public class Models {

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final ModelDeployment deployment;
    private volatile boolean deployed;

    Models(ModelDeployment deployment) {
        this.deployment = deployment;
    }

    /** Deploys once; fails while the engine is away, and is then asked again. */
    synchronized void deploy() {
        if (!deployed) {
            deployment.deploy();
            deployed = true;
            LOG.info("models, decisions and forms are deployed");
        }
    }

    public boolean deployed() {
        return deployed;
    }
}
