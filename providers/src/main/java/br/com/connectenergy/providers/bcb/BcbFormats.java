package br.com.connectenergy.providers.bcb;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.market.IndexSeries;
import br.com.connectenergy.core.market.IndexValue;
import br.com.connectenergy.providers.dataset.PlainText;
import br.com.connectenergy.providers.dataset.Reasons;
import br.com.connectenergy.providers.dataset.TableFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The series of Banco Central that we read: IGP-M (SGS 189), per cent of its month. */
public final class BcbFormats {
    static final List<String> COLUMNS = List.of("data", "valor");
    private static final BigDecimal FURTHEST = new BigDecimal("100");

    private BcbFormats() {}

    public static DatasetFormat<IndexValue> igpm() {
        return TableFormat.json(Dataset.BCB_IGPM, IndexValue.class, COLUMNS, () -> BcbFormats::line);
    }

    private static DatasetLine<IndexValue> line(int line, List<String> fields) {
        Reasons reasons = new Reasons();
        LocalDate month = reasons.known("MONTH_INVALID", PlainText.day(fields.get(0)));
        BigDecimal value = reasons.known("RATE_INVALID", PlainText.number(fields.get(1)));
        reasons.when(month != null && month.getDayOfMonth() != 1, "MONTH_INVALID");
        reasons.outside(value, FURTHEST.negate(), FURTHEST, "RATE_OUT_OF_RANGE");
        if (!reasons.none() || month == null || value == null) return reasons.refuse(line);
        return new DatasetLine.Row<>(line, new IndexValue(IndexSeries.IGPM_MONTHLY, YearMonth.from(month), value));
    }
}
