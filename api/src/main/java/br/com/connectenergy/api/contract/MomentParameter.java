package br.com.connectenergy.api.contract;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A moment in a query is written as the contract says (RFC 3339), never as a bare number. */
@Component
class MomentParameter implements Converter<String, Instant> {

    @Override
    public Instant convert(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
