package br.com.connectenergy.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RF001")
class AddressValuesTest {
    @ParameterizedTest
    @CsvSource({
        "01000-000,SP", "19999999,SP", "20000-000,RJ", "28999-999,RJ", "29000-000,ES", "30130-010,MG", "40000-000,BA",
        "49000-000,SE", "50000-000,PE", "56999-999,PE", "57000-000,AL", "58000-000,PB", "59000-000,RN", "60000-000,CE",
        "63999-999,CE", "64000-000,PI", "65000-000,MA", "66000-000,PA", "68899-999,PA", "68900-000,AP", "69000-000,AM",
        "69300-000,RR", "69399-999,RR", "69400-000,AM", "69900-000,AC", "70000-000,DF", "72799-999,DF", "72800-000,GO",
        "73000-000,DF", "73699-999,DF", "73700-000,GO", "76799-999,GO", "76800-000,RO", "77000-000,TO", "78000-000,MT",
        "79000-000,MS", "80000-000,PR", "87999-999,PR", "88000-000,SC", "90000-000,RS", "99999-999,RS"
    })
    void theCepTellsTheState(String cep, Uf uf) {
        assertThat(Cep.of(cep).uf()).isEqualTo(uf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000-000", "00999-999", "0100-0000", "010000000", "01000_000", "abcde-fgh", "", "01000-00"})
    void aMalformedCepIsRefused(String cep) {
        assertThat(Cep.parse(cep)).isEmpty();
    }

    @Test
    void aCepKeepsItsLeadingZero() {
        assertThat(Cep.of("01310-100").value()).isEqualTo("01310100");
        assertThat(Cep.of("01310100").formatted()).isEqualTo("01310-100");
    }

    @ParameterizedTest
    @CsvSource({"35.13-1/00,3513100", "3513-1/00,3513100", "4711302,4711302"})
    void aCnaeIsSevenDigits(String typed, String kept) {
        assertThat(Cnae.of(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"351310", "35131000", "A513100", ""})
    void aMalformedCnaeIsRefused(String typed) {
        assertThat(Cnae.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "(11) 98765-4321,+5511987654321",
        "11 3456-7890,+551134567890",
        "+55 21 99999-8888,+5521999998888",
        "55 51 3333-4444,+555133334444",
        "(55) 99999-1234,+5555999991234"
    })
    void aPhoneNumberIsKeptInE164(String typed, String kept) {
        assertThat(PhoneNumber.of(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(10) 98765-4321",
                "(20) 3456-7890",
                "11 8765-432",
                "11 18765-4321",
                "+1 212 555 0100",
                "telefone",
                ""
            })
    void aPhoneNumberThatCannotExistIsRefused(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ana.Silva@Empresa.COM.BR,Ana.Silva@empresa.com.br", "a+b@x-y.io,a+b@x-y.io"})
    void anEmailAddressKeepsItsLocalPart(String typed, String kept) {
        assertThat(EmailAddress.of(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sem-arroba",
                "a@b",
                "a..b@c.com",
                ".a@c.com",
                "a@-c.com",
                "a@c.com\r\nBcc: x@y.com",
                "a b@c.com",
                "a@c..com",
                "ana@exämple.com",
                ""
            })
    void anAddressThatCouldHarmAHeaderIsRefused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void personalValuesDoNotShowThemselvesInLogs() {
        assertThat(EmailAddress.of("ana.silva@empresa.com.br").toString()).isEqualTo("a***@empresa.com.br");
        assertThat(PhoneNumber.of("(11) 98765-4321").toString()).doesNotContain("98765");
        assertThat(SecretToken.random().toString()).isEqualTo("SecretToken[hidden]");
    }
}
