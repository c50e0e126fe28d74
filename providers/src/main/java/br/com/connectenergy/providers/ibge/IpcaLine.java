package br.com.connectenergy.providers.ibge;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.market.IndexSeries;
import br.com.connectenergy.core.market.IndexValue;
import br.com.connectenergy.providers.dataset.PlainText;
import br.com.connectenergy.providers.dataset.Reasons;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Understands one month of the IPCA; only the index number whose base is December 1993 is ours. */
final class IpcaLine {
    private static final String INDEX_NUMBER = "IPCA - Número-índice (base: dezembro de 1993 = 100)";
    /** How SIDRA says that there is no number. */
    private static final Set<String> ABSENT = Set.of("...", "..", "-", "X");
    /** The base month has 100, and the index was below it before. */
    private static final BigDecimal LOWEST = new BigDecimal("0.0000000001");

    private static final BigDecimal HIGHEST = new BigDecimal("1000000");

    private IpcaLine() {}

    static DatasetLine<IndexValue> of(int line, List<String> fields) {
        if (!fields.get(8).equals(INDEX_NUMBER)) return new DatasetLine.Skipped<>(line, "OTHER_VARIABLE");
        if (ABSENT.contains(fields.get(4))) return new DatasetLine.Skipped<>(line, "NOT_PUBLISHED");
        Reasons reasons = new Reasons();
        YearMonth month = reasons.known("MONTH_INVALID", PlainText.month(fields.get(9)));
        BigDecimal value = reasons.known("INDEX_INVALID", PlainText.number(fields.get(4)));
        reasons.outside(value, LOWEST, HIGHEST, "INDEX_OUT_OF_RANGE");
        if (!reasons.none() || month == null || value == null) return reasons.refuse(line);
        return new DatasetLine.Row<>(line, new IndexValue(IndexSeries.IPCA_NUMBER, month, value));
    }
}
