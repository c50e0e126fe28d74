package br.com.connectenergy.local.demo.drive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {
    @Test
    void completesNumericAndAlphanumericCnpjs() {
        assertThat(CheckDigits.cnpj("12ABC34501DE")).isEqualTo("12ABC34501DE35");
        assertThat(CheckDigits.cnpj("616952270001")).isEqualTo("61695227000193");
        assertThat(CheckDigits.cnpj("C0NNECT10001")).isEqualTo("C0NNECT1000110");
    }

    @Test
    void knowsAWrongCnpj() {
        assertThat(CheckDigits.isCnpj("33000167000101")).isTrue();
        assertThat(CheckDigits.isCnpj("33000167000102")).isFalse();
        assertThat(CheckDigits.isCnpj("3300016700010")).isFalse();
    }

    @Test
    void completesCpfs() {
        assertThat(CheckDigits.cpf("529982247")).isEqualTo("52998224725");
        assertThat(CheckDigits.cpf("987654321")).isEqualTo("98765432100");
    }
}
