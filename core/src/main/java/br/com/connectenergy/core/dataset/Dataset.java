package br.com.connectenergy.core.dataset;

/** The public datasets that calculations stand on, with who publishes them and under which licence. */
public enum Dataset {
    /** Tarifas homologadas das distribuidoras. */
    ANEEL_TARIFFS("ANEEL", "ODbL"),
    /** Acionamento das bandeiras tarifárias, by month. */
    ANEEL_FLAGS("ANEEL", "ODbL"),
    /** PLD horário of the current year. */
    CCEE_PLD_HOURLY("CCEE", "CC-BY-4.0"),
    /** PLD médio diário of the current year. */
    CCEE_PLD_DAILY("CCEE", "CC-BY-4.0"),
    /** IPCA as index number, SIDRA table 1737. */
    IBGE_IPCA("IBGE", "citar a fonte"),
    /** IGP-M by month, SGS series 189. */
    BCB_IGPM("BCB", "citar a fonte"),
    /** Municípios with their code. */
    IBGE_MUNICIPALITIES("IBGE", "citar a fonte");

    private final String publisher;
    private final String licence;

    Dataset(String publisher, String licence) {
        this.publisher = publisher;
        this.licence = licence;
    }

    public String publisher() {
        return publisher;
    }

    public String licence() {
        return licence;
    }
}
