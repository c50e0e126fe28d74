package br.com.connectenergy.core.staff;

import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who works for the platform; the user name is the one that the task list shows. */
public record StaffMember(
        String username,
        String displayName,
        Set<StaffRole> roles,
        @Nullable EmailAddress email,
        boolean active) {
    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public boolean has(StaffRole role) {
        return active && roles.contains(role);
    }

    public Actor.Staff asActor() {
        return new Actor.Staff(username, roles);
    }
}
