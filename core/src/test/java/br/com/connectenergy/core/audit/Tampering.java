package br.com.connectenergy.core.audit;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;

/** What an owner of the database could do to a sealed trail, past its triggers; each answers what must be found. */
enum Tampering {
    EDIT_EVENT {
        @Override
        AuditBreak apply(Scene scene) {
            AuditSeal seal = scene.anySeal();
            SealedEvent event = scene.anyEventOf(seal);
            scene.sql().execute("update audit_event set " + scene.anyOf(EDITS) + " where id = ?", event.id());
            return new AuditBreak(BreakKind.EVENT_EDITED, seal.number(), event.id());
        }
    },
    DELETE_EVENT {
        @Override
        AuditBreak apply(Scene scene) {
            AuditSeal seal = scene.anySeal();
            SealedEvent event = scene.anyEventOf(seal);
            scene.sql().execute("delete from audit_event where id = ?", event.id());
            return new AuditBreak(BreakKind.EVENT_DELETED, seal.number(), event.id());
        }
    },
    INSERT_EVENT {
        @Override
        AuditBreak apply(Scene scene) {
            long id = scene.anyOf(scene.gaps());
            scene.sql().execute(COPY, id, scene.anyEventOf(scene.anySeal()).id());
            return new AuditBreak(BreakKind.EVENT_INSERTED, scene.blockOf(id), id);
        }
    },
    REORDER_EVENTS {
        @Override
        AuditBreak apply(Scene scene) {
            AuditSeal seal = scene.anySeal();
            int first = scene.random().nextInt(seal.events().size() - 1);
            int second = scene.random().nextInt(first + 1, seal.events().size());
            long one = seal.events().get(first).id();
            long other = seal.events().get(second).id();
            scene.sql().execute(SWAP, one, other, other, one);
            return new AuditBreak(BreakKind.EVENTS_REORDERED, seal.number(), one);
        }
    },
    EDIT_SEAL {
        @Override
        AuditBreak apply(Scene scene) {
            AuditSeal seal = scene.anySeal();
            scene.sql()
                    .execute("update audit_seal set " + scene.anyOf(SEAL_EDITS) + " where number = ?", seal.number());
            return new AuditBreak(BreakKind.SEAL_EDITED, seal.number(), null);
        }
    },
    DELETE_SEAL {
        @Override
        AuditBreak apply(Scene scene) {
            long number = scene.random().nextLong(1, scene.seals().size());
            scene.sql().execute("delete from audit_seal where number = ?", number);
            return new AuditBreak(BreakKind.SEAL_MISSING, number, null);
        }
    },
    TRUNCATE_TAIL {
        @Override
        AuditBreak apply(Scene scene) {
            AuditSeal first = scene.anySeal();
            scene.sql().execute("delete from audit_seal where number >= ?", first.number());
            if (scene.random().nextBoolean())
                scene.sql().execute("delete from audit_event where id >= ?", first.firstEventId());
            return new AuditBreak(BreakKind.TAIL_TRUNCATED, first.number(), null);
        }
    },
    REWRITE_WITH_THE_KEY {
        @Override
        AuditBreak apply(Scene scene) {
            long number = rewrite(scene, SealFixture.KEY);
            return new AuditBreak(BreakKind.SEAL_REWRITTEN, number, null);
        }
    },
    REWRITE_WITHOUT_THE_KEY {
        @Override
        AuditBreak apply(Scene scene) {
            var stranger = SealFixture.pair();
            SealKey key = SealKey.of(stranger.getPrivate(), SealKeys.of(List.of(stranger.getPublic())));
            return new AuditBreak(BreakKind.SEAL_FORGED, rewrite(scene, key), null);
        }
    };

    private static final String SWAP =
            "update audit_event a set occurred_at = b.occurred_at, actor_kind = b.actor_kind,"
                    + " actor_id = b.actor_id, action = b.action, subject_type = b.subject_type, subject_id = b.subject_id,"
                    + " facts = b.facts from audit_event b where (a.id = ? and b.id = ?) or (a.id = ? and b.id = ?)";
    private static final String COPY =
            "insert into audit_event overriding system value select ?, occurred_at, actor_kind, actor_id,"
                    + " action, subject_type, subject_id, facts from audit_event where id = ?";
    private static final List<String> EDITS = List.of(
            "occurred_at = occurred_at + interval '1 microsecond'",
            "actor_kind = 'SYSTEM'",
            "actor_id = actor_id || '2'",
            "action = 'DOSSIER_REFUSED'",
            "subject_type = 'STAFF'",
            "subject_id = subject_id || '0'",
            "facts = facts || '{\"round\": 1.00000000000000000001}'",
            "facts = '{}'");
    private static final List<String> SEAL_EDITS = List.of(
            "last_event_id = last_event_id + 1000000",
            "first_event_id = first_event_id - 1",
            "root = hash",
            "hash = root",
            "previous = root",
            "sealed_at = sealed_at - interval '1 second'",
            "key_id = '0123456789abcdef'",
            "leaves = set_byte(leaves, 0, (get_byte(leaves, 0) + 1) % 256)",
            "event_ids[1] = event_ids[1] - 1");

    /** Does it and answers the break that must be named first. */
    abstract AuditBreak apply(Scene scene);

    private static long rewrite(Scene scene, SealKey key) {
        AuditSeal seal = scene.anySeal();
        scene.sql().execute("delete from audit_seal where number >= ?", seal.number());
        scene.sql()
                .execute(
                        "update audit_event set actor_id = 'bia.admin' where id = ?",
                        scene.anyEventOf(seal).id());
        SealFixture.sealNext(scene.door(), key);
        return seal.number();
    }

    /** A sealed trail, and what chance picks of it. */
    record Scene(DSLContext sql, AuditSeals door, List<AuditSeal> seals, List<Long> gaps, RandomGenerator random) {
        AuditSeal anySeal() {
            return anyOf(seals);
        }

        SealedEvent anyEventOf(AuditSeal seal) {
            return anyOf(seal.events());
        }

        <T> T anyOf(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        long blockOf(long id) {
            return seals.stream()
                    .filter(seal -> id <= seal.lastEventId())
                    .findFirst()
                    .orElseThrow()
                    .number();
        }
    }
}
