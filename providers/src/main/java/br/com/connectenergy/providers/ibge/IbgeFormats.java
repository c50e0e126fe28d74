package br.com.connectenergy.providers.ibge;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.market.IndexValue;
import br.com.connectenergy.core.market.Municipality;
import br.com.connectenergy.providers.dataset.TableFormat;
import java.util.List;

/** The answers of IBGE that we read: IPCA of SIDRA's table 1737, and the municipalities. */
public final class IbgeFormats {
    static final List<String> IPCA_COLUMNS = List.of(
            "Nível Territorial (Código)",
            "Nível Territorial",
            "Unidade de Medida (Código)",
            "Unidade de Medida",
            "Valor",
            "Brasil (Código)",
            "Brasil",
            "Variável (Código)",
            "Variável",
            "Mês (Código)",
            "Mês");
    static final List<String> MUNICIPALITY_COLUMNS = List.of("id", "nome", "microrregiao", "regiao-imediata");

    private IbgeFormats() {}

    public static DatasetFormat<IndexValue> ipca() {
        return TableFormat.labelledJson(Dataset.IBGE_IPCA, IndexValue.class, IPCA_COLUMNS, () -> IpcaLine::of);
    }

    public static DatasetFormat<Municipality> municipalities() {
        return TableFormat.json(
                Dataset.IBGE_MUNICIPALITIES, Municipality.class, MUNICIPALITY_COLUMNS, () -> MunicipalityLine::of);
    }
}
