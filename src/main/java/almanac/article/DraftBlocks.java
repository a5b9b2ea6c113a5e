package almanac.article;

import almanac.markup.Block;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The blocks of drafts, for whoever speaks of a single one.
@Component
public class DraftBlocks {
    private final Papers papers;
    private final Cutting cutting;

    DraftBlocks(Papers papers, Cutting cutting) {
        this.papers = papers;
        this.cutting = cutting;
    }

    /// A draft's blocks in order, title and summary first.
    public record Numbered(int revision, List<Block> blocks) {
        public Numbered {
            blocks = List.copyOf(blocks);
        }
    }

    /// Those of the draft as it stands now; nothing where the text was not begun.
    @Transactional(readOnly = true)
    public Optional<Numbered> of(VersionKey key) {
        return papers.find(key.article())
                .flatMap(article -> papers.version(article, key.language()))
                .flatMap(papers::draft)
                .map(revision -> new Numbered(revision.number(), cutting.blocks(revision)));
    }
}
