package br.com.connectenergy.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RNF010")
class VisitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0 | Edge, Windows",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1 | Safari, iPhone",
                "curl/8.5.0 | ?, ?"
            })
    void aDeviceIsTwoWords(String agent, String device) {
        assertThat(Visits.device(agent)).isEqualTo(device);
    }

    @Test
    void theLastPartOfAnAddressIsNotKept() {
        assertThat(Visits.network("203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(Visits.network("2001:db8:aaaa:bbbb::1")).isEqualTo("2001:db8:aaaa:0:0:0:0:0/48");
    }
}
