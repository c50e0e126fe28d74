package br.com.connectenergy.workers.staff;

import br.com.connectenergy.core.identity.StaffFactors;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the staff that the settings name, only in local and test worlds; doing it at every start changes nothing. */
@Component
@Profile({"local", "test"})
final class StaffBootstrap implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StaffBootstrap.class);

    private final StaffMembers members;
    private final StaffFactors factors;
    private final StaffSettings settings;

    StaffBootstrap(StaffMembers members, StaffFactors factors, StaffSettings settings) {
        this.members = members;
        this.factors = factors;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        settings.bootstrap().forEach(this::register);
        LOG.info("{} staff members are registered", settings.bootstrap().size());
    }

    private void register(StaffSettings.Person person) {
        members.registerWithPassword(member(person), person.password());
        Optional.ofNullable(person.authenticator()).ifPresent(secret -> factors.enrolKnown(person.username(), secret));
    }

    private static StaffMember member(StaffSettings.Person person) {
        return new StaffMember(
                person.username(),
                person.name(),
                person.roles(),
                Optional.ofNullable(person.email()).map(EmailAddress::of).orElse(null),
                true);
    }
}
