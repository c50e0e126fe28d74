package br.com.connectenergy.processes;

import org.jspecify.annotations.Nullable;

/** What a job of one type takes and gives: records whose components are the names of process variables. */
public record JobContract(
        Class<? extends Record> input, @Nullable Class<? extends Record> output) {

    public static JobContract taking(Class<? extends Record> input) {
        return new JobContract(input, null);
    }

    public JobContract giving(Class<? extends Record> result) {
        return new JobContract(input, result);
    }
}
