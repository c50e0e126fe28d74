package br.com.connectenergy.core.audit;

/** Where checkpoints are told, out of reach of whoever owns the database (a port: a folder that is copied away). */
public interface CheckpointLog {
    void publish(Checkpoint checkpoint);
}
