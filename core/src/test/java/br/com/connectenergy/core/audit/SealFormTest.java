package br.com.connectenergy.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SealFormTest {
    private static final AuditEvent EVENT = new AuditEvent(
            42,
            Instant.parse("2026-11-21T12:00:00.000123Z"),
            "STAFF",
            "ana.admin",
            "DOSSIER_VIEWED",
            "REGISTRATION",
            "0192f3a0-0000-7000-8000-000000000001",
            Map.of("round", 2, "device", "ab"));

    @Test
    void anEventHasOneText() {
        assertThat(SealForm.canonical(EVENT))
                .isEqualTo("{\"action\":\"DOSSIER_VIEWED\",\"actorId\":\"ana.admin\",\"actorKind\":\"STAFF\","
                        + "\"facts\":{\"device\":\"ab\",\"round\":2},\"id\":42,"
                        + "\"occurredAt\":\"2026-11-21T12:00:00.000123Z\","
                        + "\"subjectId\":\"0192f3a0-0000-7000-8000-000000000001\",\"subjectType\":\"REGISTRATION\"}");
    }

    @Test
    void aLeafAndANodeAreToldApart() {
        assertThat(MerkleTree.leaf(new byte[0]).hex())
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(MerkleTree.leaf(new byte[64])).isNotEqualTo(MerkleTree.node(zeros(), zeros()));
    }

    @Test
    void everyEventOfABlockOfAnySizeIsProvedToBeInIt() {
        for (int size = 1; size <= 33; size++) {
            List<Sha256> leaves = IntStream.range(0, size)
                    .mapToObj(i -> Sha256.of("event " + i))
                    .toList();
            MerkleTree tree = new MerkleTree(leaves);
            for (int i = 0; i < size; i++) {
                Sha256 reached = leaves.get(i);
                for (MerkleTree.Step step : tree.proof(i)) {
                    reached = step.left()
                            ? MerkleTree.node(step.neighbour(), reached)
                            : MerkleTree.node(reached, step.neighbour());
                }
                assertThat(reached).as("event %s of %s", i, size).isEqualTo(tree.root());
            }
        }
    }

    @Test
    void aCheckpointIsOneLineAndComesBackWhole() {
        Checkpoint checkpoint =
                new Checkpoint(7, zeros(), Instant.parse("2026-11-21T12:00:00Z"), "0123456789abcdef", "c2ln");

        assertThat(checkpoint.line()).doesNotContain("\n");
        assertThat(Checkpoint.parse(checkpoint.line())).isEqualTo(checkpoint);
    }

    private static Sha256 zeros() {
        return AuditSeal.GENESIS;
    }
}
