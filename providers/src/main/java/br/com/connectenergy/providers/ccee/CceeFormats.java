package br.com.connectenergy.providers.ccee;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.market.DailyPld;
import br.com.connectenergy.core.market.HourlyPld;
import br.com.connectenergy.providers.dataset.TableFormat;
import java.util.List;

/** The files of CCEE that we read: the spot price (PLD) by hour and by day. */
public final class CceeFormats {
    static final List<String> HOURLY_COLUMNS =
            List.of("MES_REFERENCIA", "SUBMERCADO", "PERIODO_COMERCIALIZACAO", "DIA", "HORA", "PLD_HORA");
    static final List<String> DAILY_COLUMNS = List.of("MES_REFERENCIA", "SUBMERCADO", "DIA", "PLD_MEDIA_DIA");

    private CceeFormats() {}

    public static DatasetFormat<HourlyPld> hourlyPld() {
        return TableFormat.latinCsv(Dataset.CCEE_PLD_HOURLY, HourlyPld.class, HOURLY_COLUMNS, () -> PldLines::hour);
    }

    public static DatasetFormat<DailyPld> dailyPld() {
        return TableFormat.latinCsv(Dataset.CCEE_PLD_DAILY, DailyPld.class, DAILY_COLUMNS, () -> PldLines::day);
    }
}
