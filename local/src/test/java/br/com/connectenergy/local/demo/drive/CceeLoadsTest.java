package br.com.connectenergy.local.demo.drive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CceeLoadsTest {
    private static final String HEAD =
            "MES_REFERENCIA;COD_PERF_AGENTE;SIGLA_PERFIL_AGENTE;COD_PARCELA_CARGA;CNPJ_CARGA;"
                    + "ESTADO_UF;RAMO_ATIVIDADE;SUBMERCADO;DATA_MIGRACAO;CONSUMO_ACL;CONSUMO_CATIVO_PARC_LIVRE;CONSUMO_TOTAL\r\n";

    @TempDir
    Path folder;

    @Test
    void takesEachCompanyWithATradeAndAConsumptionOnce() throws IOException {
        Path csv = folder.resolve("cargas.csv");
        String bontur = "202607;1;SANTUARIO BONTUR;1;02825033000104;SP;SERVIÇOS;SUDESTE;01/01/2020;1.5;0.0;1.5\r\n";
        String distributor = "202607;2;DISTRIBUIDORA;2;61695227000193;SP;;SUDESTE;;0.0;0.0;9.9\r\n";
        String idle = "202607;3;PARADA;3;33000167000101;BA;QUÍMICOS;NORDESTE;;0.0;0.0;0.0\r\n";
        String wrong = "202607;4;ERRADA;4;33000167000102;BA;QUÍMICOS;NORDESTE;;0.0;0.0;3.0\r\n";
        Files.writeString(csv, HEAD + bontur + bontur + distributor + idle + wrong, UTF_8);

        List<Company> companies = CceeLoads.companies(csv, "r1");

        assertThat(companies).hasSize(1);
        assertThat(companies.getFirst().cnpj()).isEqualTo("02825033000104");
        assertThat(companies.getFirst().seat().cep()).isEqualTo("01310100");
        assertThat(companies.getFirst().cnae()).isEqualTo("8211300");
    }

    @Test
    void registersAgainAsABranchWithTheSameRoot() {
        Company company = Company.of("02825033000104", "SANTUARIO BONTUR", "8211300", "SP", "r1");

        assertThat(company.branch().cnpj()).startsWith("02825033").isNotEqualTo(company.cnpj());
        assertThat(CheckDigits.isCnpj(company.branch().cnpj())).isTrue();
        assertThat(company.branch().email()).isEqualTo(company.email());
    }
}
