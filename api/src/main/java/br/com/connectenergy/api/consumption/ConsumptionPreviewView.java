package br.com.connectenergy.api.consumption;

import br.com.connectenergy.core.consumption.CellFault;
import br.com.connectenergy.core.consumption.ConsumptionMonth;
import br.com.connectenergy.core.consumption.ConsumptionPreview;
import br.com.connectenergy.core.consumption.PreviewedMonth;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file would bring: its months, the cells that were refused, and the columns that nobody knows. */
record ConsumptionPreviewView(
        List<PreviewedMonthView> months, List<CellFaultView> faults, List<String> ignoredColumns) {

    static ConsumptionPreviewView of(ConsumptionPreview preview) {
        return new ConsumptionPreviewView(
                preview.months().stream().map(PreviewedMonthView::of).toList(),
                preview.faults().stream().map(CellFaultView::of).toList(),
                preview.ignoredColumns());
    }

    /** A month as a row of the file says it. */
    record PreviewedMonthView(
            int row,
            boolean replaces,
            String month,
            BigDecimal peakKwh,
            BigDecimal offPeakKwh,
            BigDecimal intermediateKwh,
            @Nullable BigDecimal peakDemandKw,
            @Nullable BigDecimal demandKw,
            BigDecimal reactiveKwh) {
        static PreviewedMonthView of(PreviewedMonth previewed) {
            ConsumptionMonth used = previewed.used();
            return new PreviewedMonthView(
                    previewed.row(),
                    previewed.replaces(),
                    used.month().toString(),
                    used.peak().value(),
                    used.offPeak().value(),
                    used.intermediate().value(),
                    ConsumerUnitView.kilowatts(used.peakDemand()),
                    ConsumerUnitView.kilowatts(used.offPeakDemand()),
                    used.reactiveExcess().value());
        }
    }

    /** A refused cell: row and column as a spreadsheet names them, the field, the code of the rule, and what stands there. */
    record CellFaultView(int row, String column, String field, String code, String typed) {
        static CellFaultView of(CellFault fault) {
            return new CellFaultView(fault.row(), fault.column(), fault.field(), fault.code(), fault.typed());
        }
    }
}
