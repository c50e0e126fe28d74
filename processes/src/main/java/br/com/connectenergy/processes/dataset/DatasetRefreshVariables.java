package br.com.connectenergy.processes.dataset;

/** Variables of the dataset models (RF002): which dataset, which version of its file, and whether that is new. */
public final class DatasetRefreshVariables {
    private DatasetRefreshVariables() {}

    /** Input of a job that needs nothing. */
    public record Nothing() {}

    /** Payload of the message that starts a refresh, and input of its first job. */
    public record Refresh(String dataset) {}

    /** The version that the publisher has now. */
    public record FileFound(String fileVersion, boolean fileIsNew) {}

    /** Input of the job that loads. */
    public record Load(String dataset, String fileVersion) {}
}
