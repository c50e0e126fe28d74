package br.com.connectenergy.providers.aneel;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.tariff.FlagColour;
import br.com.connectenergy.core.tariff.FlagRecord;
import br.com.connectenergy.providers.dataset.PlainText;
import br.com.connectenergy.providers.dataset.Reasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands one line of the file of flags. */
final class AneelFlagLine {
    private static final Map<String, FlagColour> COLOURS = Map.of(
            "Verde", FlagColour.GREEN,
            "Amarela", FlagColour.YELLOW,
            "Vermelha P1", FlagColour.RED_1,
            "Vermelha P2", FlagColour.RED_2,
            "Escassez Hídrica", FlagColour.WATER_SCARCITY);
    /** R$/MWh: 142.00 was the highest ever, and a file with 1.420,00 was seen. */
    private static final BigDecimal HIGHEST = new BigDecimal("200");

    private AneelFlagLine() {}

    static DatasetLine<FlagRecord> of(int line, List<String> fields) {
        Reasons reasons = new Reasons();
        LocalDate month = reasons.known("MONTH_INVALID", PlainText.day(fields.get(1)));
        FlagColour colour = reasons.known(
                "COLOUR_UNKNOWN", Optional.ofNullable(COLOURS.get(fields.get(2).strip())));
        BigDecimal surcharge = reasons.known("SURCHARGE_INVALID", AneelText.number(fields.get(3)));
        reasons.when(month != null && month.getDayOfMonth() != 1, "MONTH_INVALID");
        reasons.outside(surcharge, BigDecimal.ZERO, HIGHEST, "SURCHARGE_OUT_OF_RANGE");
        if (!reasons.none() || month == null || colour == null || surcharge == null) return reasons.refuse(line);
        return new DatasetLine.Row<>(line, new FlagRecord(YearMonth.from(month), colour, new PricePerMwh(surcharge)));
    }
}
