package almanac.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Lets blocks keep their identity when their text is edited: first what is the same, wherever it went, then, between
/// such fixed points and in order, what is alike. No two blocks ever have one id.
public final class Alignment {
    private final List<Block> before;
    private final List<Cut> now;
    private final int[] partners;

    private Alignment(List<Block> before, List<Cut> now) {
        this.before = before;
        this.now = now;
        this.partners = new SameText(before.stream().map(Block::cut).toList(), now).partners();
        new AlikeText(before.stream().map(Block::cut).toList(), now, partners).fill();
    }

    public static List<Block> continuing(List<Block> before, List<Cut> now, Supplier<BlockId> fresh) {
        return new Alignment(before, now).blocks(fresh);
    }

    private List<Block> blocks(Supplier<BlockId> fresh) {
        var taken = new HashSet<BlockId>();
        before.forEach(block -> taken.add(block.id()));
        var blocks = new ArrayList<Block>(now.size());
        for (int i = 0; i < now.size(); i++) {
            var id = partners[i] >= 0 ? before.get(partners[i]).id() : unused(fresh, taken);
            blocks.add(new Block(id, now.get(i)));
        }
        return List.copyOf(blocks);
    }

    /// An id that no block has or had: a discussion about a deleted paragraph must not turn up under a new one.
    private static BlockId unused(Supplier<BlockId> fresh, Set<BlockId> taken) {
        for (int tries = 0; tries < 1_000; tries++) {
            var id = fresh.get();
            if (taken.add(id)) {
                return id;
            }
        }
        throw new IllegalStateException("The supplier of fresh block ids repeats itself");
    }
}
