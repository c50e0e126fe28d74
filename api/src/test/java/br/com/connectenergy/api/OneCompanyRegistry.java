package br.com.connectenergy.api;

import br.com.connectenergy.core.registration.CompanyRegistry;
import br.com.connectenergy.core.registration.RegistryEntry;
import br.com.connectenergy.core.registration.RegistryPartner;
import br.com.connectenergy.core.registration.RegistrySituation;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Uf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** A registry that knows every CNPJ as the same active company. */
@TestComponent
public class OneCompanyRegistry implements CompanyRegistry {

    private volatile String legalName = "PADARIA BOA ENERGIA LTDA";

    void legalName(String name) {
        this.legalName = name;
    }

    @Override
    public Optional<RegistryEntry> find(Cnpj cnpj) {
        return Optional.of(new RegistryEntry(
                cnpj,
                legalName,
                RegistrySituation.ACTIVE,
                Cnae.of("1091102"),
                Set.of(Cnae.of("4721102")),
                Uf.SP,
                List.of(new RegistryPartner("MARIA DA SILVA", "***982247**", "Sócio-Administrador"))));
    }
}
