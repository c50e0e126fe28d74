package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.dataset.DatasetSource;
import br.com.connectenergy.core.market.DailyPld;
import br.com.connectenergy.core.market.HourlyPld;
import br.com.connectenergy.core.market.IndexValue;
import br.com.connectenergy.core.market.Municipality;
import br.com.connectenergy.core.tariff.FlagRecord;
import br.com.connectenergy.core.tariff.TariffRecord;
import br.com.connectenergy.providers.aneel.AneelFormats;
import br.com.connectenergy.providers.bcb.BcbFormats;
import br.com.connectenergy.providers.ccee.CceeFormats;
import br.com.connectenergy.providers.ibge.IbgeFormats;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The publishers of the datasets, and how each dataset is written. */
@AutoConfiguration
@EnableConfigurationProperties(DatasetSettings.class)
public class DatasetConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DatasetSource datasetSource(DatasetSettings settings, Clock clock) {
        DatasetHttp http = new DatasetHttp(settings);
        return new OutsideDatasets(
                new DropFolder(settings.dropDirectory()), new DatasetAddresses(settings, http, clock), http);
    }

    @Bean
    DatasetFormat<TariffRecord> aneelTariffs() {
        return AneelFormats.tariffs();
    }

    @Bean
    DatasetFormat<FlagRecord> aneelFlags() {
        return AneelFormats.flags();
    }

    @Bean
    DatasetFormat<HourlyPld> cceeHourlyPld() {
        return CceeFormats.hourlyPld();
    }

    @Bean
    DatasetFormat<DailyPld> cceeDailyPld() {
        return CceeFormats.dailyPld();
    }

    @Bean
    DatasetFormat<IndexValue> ibgeIpca() {
        return IbgeFormats.ipca();
    }

    @Bean
    DatasetFormat<IndexValue> bcbIgpm() {
        return BcbFormats.igpm();
    }

    @Bean
    DatasetFormat<Municipality> ibgeMunicipalities() {
        return IbgeFormats.municipalities();
    }
}
