package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.shared.Cnpj;

/** Whose prices a consumer unit has: distributor, subgroup, modality and consumer class as the regulator names it. */
public record TariffClass(
        Cnpj distributor, Subgroup subgroup, Modality modality, String consumerClass, String subclass, String detail) {
    /** The regulator's word where a distinction does not apply. */
    public static final String NONE = "Não se aplica";

    /** Group A has one price for all consumer classes. */
    public static TariffClass groupA(Cnpj distributor, Subgroup subgroup, Modality modality) {
        return new TariffClass(distributor, subgroup, modality, NONE, NONE, NONE);
    }
}
