package br.com.connectenergy.providers.aneel;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFormat;
import br.com.connectenergy.core.tariff.FlagRecord;
import br.com.connectenergy.core.tariff.TariffRecord;
import br.com.connectenergy.providers.dataset.TableFormat;
import java.util.List;

/** The files of ANEEL that we read: tariffs and flags. */
public final class AneelFormats {
    /** {@code tarifas-homologadas-distribuidoras-energia-eletrica.csv}. */
    static final List<String> TARIFF_COLUMNS = List.of(
            "DatGeracaoConjuntoDados",
            "DscREH",
            "SigAgente",
            "NumCNPJDistribuidora",
            "DatInicioVigencia",
            "DatFimVigencia",
            "DscBaseTarifaria",
            "DscSubGrupo",
            "DscModalidadeTarifaria",
            "DscClasse",
            "DscSubClasse",
            "DscDetalhe",
            "NomPostoTarifario",
            "DscUnidadeTerciaria",
            "SigAgenteAcessante",
            "VlrTUSD",
            "VlrTE");

    /** {@code bandeira-tarifaria-acionamento.csv}. */
    static final List<String> FLAG_COLUMNS =
            List.of("DatGeracaoConjuntoDados", "DatCompetencia", "NomBandeiraAcionada", "VlrAdicionalBandeira");

    private AneelFormats() {}

    public static DatasetFormat<TariffRecord> tariffs() {
        return TableFormat.csv(Dataset.ANEEL_TARIFFS, TariffRecord.class, TARIFF_COLUMNS, AneelTariffLine::new);
    }

    public static DatasetFormat<FlagRecord> flags() {
        return TableFormat.latinCsv(Dataset.ANEEL_FLAGS, FlagRecord.class, FLAG_COLUMNS, () -> AneelFlagLine::of);
    }
}
