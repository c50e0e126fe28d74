package br.com.connectenergy.local.fault;

import br.com.connectenergy.local.process.DetachedProcess;
import br.com.connectenergy.local.process.PidFile;
import java.nio.file.Path;
import java.time.Duration;

/** kill -9 of the process that a pid file names. */
public final class Kill {
    private Kill() {}

    /** True when there was a process to kill; it is gone when this returns. */
    public static boolean processOf(Path pidFile) {
        return new PidFile(pidFile)
                .process()
                .map(process -> {
                    DetachedProcess.signal(process, "KILL");
                    DetachedProcess.awaitEnd(process, Duration.ofSeconds(10));
                    return true;
                })
                .orElse(false);
    }
}
