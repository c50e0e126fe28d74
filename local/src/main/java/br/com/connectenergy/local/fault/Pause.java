package br.com.connectenergy.local.fault;

import br.com.connectenergy.local.process.DetachedProcess;
import br.com.connectenergy.local.process.PidFile;
import java.nio.file.Path;

/** A stopped process, as a long garbage collection or a lost machine looks to others; closing lets it go on. */
public final class Pause implements AutoCloseable {
    private final ProcessHandle process;

    private Pause(ProcessHandle process) {
        this.process = process;
    }

    public static Pause processOf(Path pidFile) {
        ProcessHandle process = new PidFile(pidFile)
                .process()
                .orElseThrow(() -> new IllegalStateException("no process runs under " + pidFile));
        DetachedProcess.signal(process, "STOP");
        return new Pause(process);
    }

    @Override
    public void close() {
        DetachedProcess.signal(process, "CONT");
    }
}
