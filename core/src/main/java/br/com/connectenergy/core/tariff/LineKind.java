package br.com.connectenergy.core.tariff;

/** What a line of a bill is for, the rule it follows and whether ICMS is in it. */
public enum LineKind {
    ENERGY("REN ANEEL 1.000: TE + TUSD por posto", true),
    ENERGY_WIRE("REN ANEEL 1.000: TUSD por posto (consumidor livre)", true),
    AVAILABILITY("REN ANEEL 1.000: custo de disponibilidade do grupo B", true),
    DEMAND_USED("REN ANEEL 1.000: demanda medida", true),
    DEMAND_UNUSED("REN ANEEL 1.000: demanda contratada e não utilizada, sem ICMS (STJ Súmula 391)", false),
    DEMAND_OVERRUN("REN ANEEL 1.000: ultrapassagem da demanda contratada", true),
    REACTIVE_ENERGY("REN ANEEL 1.000: energia reativa excedente", true),
    FLAG("REH ANEEL: bandeira tarifária", true);

    private final String rule;
    private final boolean withIcms;

    LineKind(String rule, boolean withIcms) {
        this.rule = rule;
        this.withIcms = withIcms;
    }

    public String rule() {
        return rule;
    }

    public boolean withIcms() {
        return withIcms;
    }
}
