package br.com.connectenergy.core.staff;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.internal.PasswordDigests;
import br.com.connectenergy.core.staff.internal.StaffStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff and their roles: the only record that says who may decide what. */
@Component
@Transactional
public class StaffMembers {
    private final StaffStore store;
    private final PasswordDigests passwords;
    private final AuditTrail audit;
    private final Clock clock;

    StaffMembers(StaffStore store, PasswordDigests passwords, AuditTrail audit, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<StaffMember> find(String username) {
        return store.find(username);
    }

    /** Active members who have the role, by user name. */
    @Transactional(readOnly = true)
    public List<StaffMember> with(StaffRole role) {
        return store.all().stream().filter(member -> member.has(role)).toList();
    }

    /** Adds the member or brings the record up to date; repeating it changes nothing. */
    public void register(StaffMember member, String passwordHash) {
        passwords.requireKnownForm(passwordHash);
        if (store.find(member.username()).filter(member::equals).isPresent()
                && store.passwordHash(member.username())
                        .filter(passwordHash::equals)
                        .isPresent()) return;
        store.upsert(member, passwordHash, Moment.of(clock));
        audit.record(
                new Actor.System("staff-register"),
                "STAFF_REGISTERED",
                "STAFF",
                member.username(),
                Map.of("roles", member.roles().stream().map(Enum::name).sorted().toList(), "active", member.active()));
    }

    /** Same for a plain password; kept when the stored digest already matches it. */
    public void registerWithPassword(StaffMember member, String password) {
        String known = store.passwordHash(member.username())
                .filter(hash -> passwords.matches(password, hash))
                .orElseGet(() -> passwords.digest(password));
        register(member, known);
    }

    /** Takes as long for an unknown user name as for a wrong password; who shows a right one is not signed in yet. */
    public Optional<StaffMember> provePassword(String username, String password, Sha256 device) {
        Optional<StaffMember> member = store.find(username).filter(StaffMember::active);
        boolean matches = passwords.matches(
                password,
                member.flatMap(known -> store.passwordHash(known.username())).orElseGet(passwords::ofNobody));
        member.ifPresent(known -> audit.record(
                new Actor.System("sign-in"),
                matches ? "STAFF_PASSWORD_PROVED" : "STAFF_SIGN_IN_REFUSED",
                "STAFF",
                known.username(),
                Map.of("device", device.hex())));
        return matches ? member : Optional.empty();
    }
}
