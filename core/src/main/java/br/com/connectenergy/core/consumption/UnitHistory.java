package br.com.connectenergy.core.consumption;

import java.util.List;

/** A consumer unit and its months of consumption, oldest first. */
public record UnitHistory(ConsumerUnit unit, List<RecordedMonth> months) {
    public UnitHistory {
        months = List.copyOf(months);
    }

    /** What was used, oldest first. */
    public List<ConsumptionMonth> used() {
        return months.stream().map(RecordedMonth::used).toList();
    }
}
