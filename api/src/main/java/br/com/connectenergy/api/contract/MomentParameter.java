package br.com.connectenergy.api.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A moment in a query is written as the contract says (RFC 3339, years of four digits), never as a bare number. */
@Component
class MomentParameter implements Converter<String, Instant> {

    private static final int LAST_YEAR = 9999;

    @Override
    public Instant convert(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        if (moment.getYear() < 1 || moment.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year has four digits");
        }
        return moment.toInstant();
    }
}
