package br.com.connectenergy.providers.sheet;

import br.com.connectenergy.core.consumption.SheetReader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Reads uploaded tables. */
@AutoConfiguration
public class SheetConfiguration {

    @Bean
    SheetReader sheetReader() {
        return new SheetFiles();
    }
}
