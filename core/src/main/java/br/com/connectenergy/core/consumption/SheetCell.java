package br.com.connectenergy.core.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell: typed by a spreadsheet where it says the type, text elsewhere. */
public sealed interface SheetCell {

    /** What a person sees there. */
    String text();

    /** Nothing. */
    record Empty() implements SheetCell {
        @Override
        public String text() {
            return "";
        }
    }

    /** What was typed. */
    record Text(String text) implements SheetCell {}

    /** A number of a spreadsheet. */
    record Numeric(BigDecimal value) implements SheetCell {
        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** A date of a spreadsheet. */
    record Day(LocalDate date) implements SheetCell {
        @Override
        public String text() {
            return date.toString();
        }
    }
}
