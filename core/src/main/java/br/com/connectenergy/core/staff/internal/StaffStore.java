package br.com.connectenergy.core.staff.internal;

import static br.com.connectenergy.core.jooq.Tables.STAFF_MEMBER;
import static br.com.connectenergy.core.jooq.Tables.STAFF_MEMBER_ROLE;
import static org.jooq.impl.DSL.noCondition;

import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the staff and their roles. */
@Component
public class StaffStore {
    private final DSLContext db;

    StaffStore(DSLContext db) {
        this.db = db;
    }

    public Optional<StaffMember> find(String username) {
        return where(STAFF_MEMBER.USERNAME.eq(username)).stream().findFirst();
    }

    public List<StaffMember> all() {
        return where(noCondition());
    }

    public Optional<String> passwordHash(String username) {
        return db.select(STAFF_MEMBER.PASSWORD_HASH)
                .from(STAFF_MEMBER)
                .where(STAFF_MEMBER.USERNAME.eq(username))
                .fetchOptional(STAFF_MEMBER.PASSWORD_HASH);
    }

    public void upsert(StaffMember member, String passwordHash, Instant now) {
        @Nullable EmailAddress email = member.email();
        db.insertInto(STAFF_MEMBER)
                .set(STAFF_MEMBER.USERNAME, member.username())
                .set(STAFF_MEMBER.DISPLAY_NAME, member.displayName())
                .set(STAFF_MEMBER.EMAIL, email == null ? null : email.value())
                .set(STAFF_MEMBER.PASSWORD_HASH, passwordHash)
                .set(STAFF_MEMBER.ACTIVE, member.active())
                .set(STAFF_MEMBER.REGISTERED_AT, now)
                .set(STAFF_MEMBER.CHANGED_AT, now)
                .onConflict(STAFF_MEMBER.USERNAME)
                .doUpdate()
                .set(STAFF_MEMBER.DISPLAY_NAME, member.displayName())
                .set(STAFF_MEMBER.EMAIL, email == null ? null : email.value())
                .set(STAFF_MEMBER.PASSWORD_HASH, passwordHash)
                .set(STAFF_MEMBER.ACTIVE, member.active())
                .set(STAFF_MEMBER.CHANGED_AT, now)
                .execute();
        replaceRoles(member);
    }

    private void replaceRoles(StaffMember member) {
        List<String> roles = member.roles().stream().map(Enum::name).toList();
        db.deleteFrom(STAFF_MEMBER_ROLE)
                .where(STAFF_MEMBER_ROLE.USERNAME.eq(member.username()))
                .and(STAFF_MEMBER_ROLE.ROLE.notIn(roles))
                .execute();
        for (String role : roles) {
            db.insertInto(STAFF_MEMBER_ROLE)
                    .set(STAFF_MEMBER_ROLE.USERNAME, member.username())
                    .set(STAFF_MEMBER_ROLE.ROLE, role)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private List<StaffMember> where(Condition condition) {
        return db.select(STAFF_MEMBER.asterisk())
                .from(STAFF_MEMBER)
                .where(condition)
                .orderBy(STAFF_MEMBER.USERNAME)
                .fetch(this::member);
    }

    private StaffMember member(Record row) {
        @Nullable String email = row.get(STAFF_MEMBER.EMAIL);
        return new StaffMember(
                row.get(STAFF_MEMBER.USERNAME),
                row.get(STAFF_MEMBER.DISPLAY_NAME),
                roles(row.get(STAFF_MEMBER.USERNAME)),
                email == null ? null : EmailAddress.of(email),
                row.get(STAFF_MEMBER.ACTIVE));
    }

    private Set<StaffRole> roles(String username) {
        return db
                .select(STAFF_MEMBER_ROLE.ROLE)
                .from(STAFF_MEMBER_ROLE)
                .where(STAFF_MEMBER_ROLE.USERNAME.eq(username))
                .fetch(STAFF_MEMBER_ROLE.ROLE)
                .stream()
                .map(StaffRole::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
