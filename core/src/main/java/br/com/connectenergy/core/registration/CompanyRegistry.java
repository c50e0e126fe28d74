package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.Cnpj;
import java.util.Optional;

/** The national registry of companies (a port); throws {@link RegistryUnavailable} when it cannot answer. */
public interface CompanyRegistry {
    /** Empty when the registry does not know the number. */
    Optional<RegistryEntry> find(Cnpj cnpj);
}
