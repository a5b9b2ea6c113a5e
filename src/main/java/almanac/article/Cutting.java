package almanac.article;

import almanac.markup.Alignment;
import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.markup.BlockKind;
import almanac.markup.Cut;
import almanac.markup.Manuscript;
import almanac.markup.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Cuts the words of a draft into blocks, and lets each block keep the identity that it had in the revision before.
@Component
class Cutting {
    private final Markup markup;

    Cutting(Markup markup) {
        this.markup = markup;
    }

    /// The blocks of a text: title, summary and search texts first, then the body's in their order.
    static List<Cut> cuts(DraftText text, Manuscript manuscript) {
        var cuts = outside(text);
        cuts.addAll(manuscript.cuts());
        return cuts;
    }

    private static List<Cut> outside(DraftText text) {
        var cuts = new ArrayList<Cut>();
        cuts.add(new Cut(BlockKind.TITLE, text.title()));
        add(cuts, BlockKind.SUMMARY, text.summary());
        add(cuts, BlockKind.COVER_ALT, text.pictureAlt());
        add(cuts, BlockKind.SEARCH_TITLE, text.seo().title().orElse(""));
        add(cuts, BlockKind.SEARCH_DESCRIPTION, text.seo().description().orElse(""));
        return cuts;
    }

    private static void add(List<Cut> cuts, BlockKind kind, String text) {
        if (!text.isEmpty()) {
            cuts.add(new Cut(kind, text));
        }
    }

    /// The new text's blocks, continuing those of the revision before, where there was one.
    List<Block> continuing(Optional<Revision> before, DraftText text, Manuscript manuscript, Supplier<BlockId> fresh) {
        return Alignment.continuing(before.map(this::blocks).orElse(List.of()), cuts(text, manuscript), fresh);
    }

    /// The blocks of a saved revision: its words cut again, under the identities it remembers.
    List<Block> blocks(Revision revision) {
        return blocks(revision.text(), revision.blocks());
    }

    List<Block> blocks(DraftText text, List<BlockMark> marks) {
        var cuts = cuts(text, markup.read(text.body()));
        return cuts.size() == marks.size() ? inOrder(cuts, marks) : byHash(cuts, marks);
    }

    /// Every block, to be compared and not to be kept: where an earlier program cut the words otherwise, all of them
    /// get identities of their own, which begin with the given word.
    List<Block> all(DraftText text, List<BlockMark> marks, String unknown) {
        var cuts = cuts(text, markup.read(text.body()));
        if (cuts.size() == marks.size()) {
            return inOrder(cuts, marks);
        }
        var blocks = new ArrayList<Block>(cuts.size());
        cuts.forEach(cut -> blocks.add(new Block(new BlockId(unknown + "-" + blocks.size()), cut)));
        return blocks;
    }

    /// Every block of a text, also of one that an earlier program cut otherwise: what it does not know has a name for
    /// now.
    List<Block> named(DraftText text, Manuscript manuscript, List<BlockMark> marks) {
        var cuts = cuts(text, manuscript);
        if (cuts.size() == marks.size()) {
            return inOrder(cuts, marks);
        }
        var known = new ArrayList<>(byHash(cuts, marks));
        var blocks = new ArrayList<Block>(cuts.size());
        for (var cut : cuts) {
            boolean next = !known.isEmpty() && known.getFirst().cut().equals(cut);
            blocks.add(next ? known.removeFirst() : new Block(new BlockId("unknown-" + blocks.size()), cut));
        }
        return blocks;
    }

    /// The new text's blocks under the identities that they are said to keep.
    static List<Block> kept(List<Cut> cuts, List<Optional<BlockId>> ids, Supplier<BlockId> fresh) {
        if (cuts.size() != ids.size()) {
            throw new IllegalArgumentException(ids.size() + " ids for " + cuts.size() + " blocks");
        }
        var blocks = new ArrayList<Block>(cuts.size());
        var taken = new HashSet<BlockId>();
        for (var place = 0; place < cuts.size(); place++) {
            var id = ids.get(place).filter(taken::add).orElseGet(fresh);
            blocks.add(new Block(id, cuts.get(place)));
        }
        return blocks;
    }

    private static List<Block> inOrder(List<Cut> cuts, List<BlockMark> marks) {
        var blocks = new ArrayList<Block>(cuts.size());
        for (var place = 0; place < cuts.size(); place++) {
            blocks.add(new Block(new BlockId(marks.get(place).id()), cuts.get(place)));
        }
        return blocks;
    }

    /// For a revision that an earlier program cut differently: what is still the same keeps its identity.
    private static List<Block> byHash(List<Cut> cuts, List<BlockMark> marks) {
        var ids = new HashMap<String, List<String>>();
        marks.forEach(mark ->
                ids.computeIfAbsent(mark.hash(), hash -> new ArrayList<>()).add(mark.id()));
        var blocks = new ArrayList<Block>();
        for (var cut : cuts) {
            var known = ids.getOrDefault(cut.hash(), List.of());
            if (!known.isEmpty()) {
                blocks.add(new Block(new BlockId(known.removeFirst()), cut));
            }
        }
        return blocks;
    }
}
