package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the registry says about a company. */
public record RegistryEntry(
        Cnpj cnpj,
        String legalName,
        RegistrySituation situation,
        Cnae mainCnae,
        Set<Cnae> otherCnaes,
        @Nullable Uf uf,
        List<RegistryPartner> partners) {
    public RegistryEntry {
        otherCnaes = Set.copyOf(otherCnaes);
        partners = List.copyOf(partners);
    }
}
