package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who of the staff may look at persons; the look, or its refusal, is audited before anything is shown. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
class DossierGate {
    private final Chronicle chronicle;

    DossierGate(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Mediators work on disputes and have no business with the persons of a registration. */
    void pass(Actor.Staff staff, RegistrationId id, String action, Map<String, Object> facts) {
        boolean allowed =
                staff.roles().contains(StaffRole.ADMIN) || staff.roles().contains(StaffRole.OPERATOR);
        chronicle.note(id, staff, allowed ? action : "DOSSIER_REFUSED", facts);
        if (!allowed) throw RegistrationError.STAFF_ROLE_NOT_ALLOWED.refuse();
    }
}
