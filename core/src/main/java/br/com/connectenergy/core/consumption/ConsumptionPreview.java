package br.com.connectenergy.core.consumption;

import java.util.List;

/** What an uploaded file would bring, and every cell that keeps it out; nothing of it is kept yet. */
public record ConsumptionPreview(List<PreviewedMonth> months, List<CellFault> faults, List<String> ignoredColumns) {
    public ConsumptionPreview {
        months = List.copyOf(months);
        faults = List.copyOf(faults);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
