package almanac.markup;

import almanac.shared.Language;
import java.util.ArrayList;
import java.util.List;

/// Two states of one text, block by block and word by word.
public record Comparison(List<ComparedBlock> blocks) {
    public Comparison {
        blocks = List.copyOf(blocks);
    }

    /// Compares two states of one language version, whose blocks keep their identities.
    public static Comparison of(List<Block> before, List<Block> now, Language language) {
        return new Comparison(new Comparing(before, now, language).blocks());
    }

    /// Whether no block was touched.
    public boolean isEmpty() {
        return blocks.stream().allMatch(ComparedBlock::isUntouched);
    }

    public long count(Fate fate) {
        return blocks.stream().filter(block -> block.fate() == fate).count();
    }

    public long moved() {
        return blocks.stream().filter(ComparedBlock::isMoved).count();
    }

    /// Blocks in a row, the untouched apart from the others.
    public record Passage(boolean untouched, List<ComparedBlock> blocks) {}

    public List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        for (var block : blocks) {
            if (passages.isEmpty() || passages.getLast().untouched() != block.isUntouched()) {
                passages.add(new Passage(block.isUntouched(), new ArrayList<>()));
            }
            passages.getLast().blocks().add(block);
        }
        return passages;
    }
}
