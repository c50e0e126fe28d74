package br.com.connectenergy.core.identity;

import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.RegistrationId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this room needs to know of a company. */
@Component
class Companies {
    private static final Actor READER = new Actor.System("identity");

    private final Registrations registrations;

    Companies(Registrations registrations) {
        this.registrations = registrations;
    }

    Registration of(RegistrationId id) {
        return registrations.find(READER, id);
    }

    /** Nobody speaks for a company before its address is proved. */
    Registration proved(RegistrationId id) {
        Registration company = of(id);
        if (company.milestones().emailProvedAt() == null) throw IdentityError.EMAIL_NOT_PROVED.refuse();
        return company;
    }

    static EmailAddress emailOf(Registration company) {
        return Objects.requireNonNull(company.profile().email(), "a proved address");
    }

    static String nameOf(Registration company) {
        @Nullable String name = company.profile().legalName();
        return name == null ? "" : name;
    }
}
