package br.com.connectenergy.core.audit;

import br.com.connectenergy.core.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The tree of RFC 6962 over the events of a block: one root, and a short proof that an event is below it. */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** One step of a proof: the neighbour's digest and the side it stands on. */
    record Step(boolean left, Sha256 neighbour) {}

    private final List<List<Sha256>> levels = new ArrayList<>();

    MerkleTree(List<Sha256> leaves) {
        if (leaves.isEmpty()) throw new IllegalArgumentException("a block has events");
        levels.add(List.copyOf(leaves));
        while (levels.getLast().size() > 1) {
            levels.add(above(levels.getLast()));
        }
    }

    static Sha256 leaf(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 1);
        bytes.write(LEAF);
        bytes.writeBytes(content);
        return Sha256.of(bytes.toByteArray());
    }

    static Sha256 node(Sha256 left, Sha256 right) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(65);
        bytes.write(NODE);
        bytes.writeBytes(HexFormat.of().parseHex(left.hex()));
        bytes.writeBytes(HexFormat.of().parseHex(right.hex()));
        return Sha256.of(bytes.toByteArray());
    }

    Sha256 root() {
        return levels.getLast().getFirst();
    }

    List<Step> proof(int leaf) {
        List<Step> steps = new ArrayList<>();
        int place = leaf;
        for (List<Sha256> level : levels) {
            int neighbour = place ^ 1;
            if (neighbour < level.size()) steps.add(new Step(neighbour < place, level.get(neighbour)));
            place /= 2;
        }
        return steps;
    }

    /** A node without a neighbour rises as it is, which keeps the tree the one of the RFC. */
    private static List<Sha256> above(List<Sha256> level) {
        List<Sha256> above = new ArrayList<>((level.size() + 1) / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) {
            above.add(node(level.get(i), level.get(i + 1)));
        }
        if (level.size() % 2 == 1) above.add(level.getLast());
        return above;
    }
}
