package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.market.Submarket;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import org.jspecify.annotations.Nullable;

/** Where a consumer unit takes its energy: distributor, state and municipality (code of IBGE). */
public record UnitPlace(Cnpj distributor, Uf uf, @Nullable String municipality) {

    public Submarket submarket() {
        return Submarket.of(uf);
    }
}
