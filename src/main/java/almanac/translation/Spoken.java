package almanac.translation;

import almanac.article.Words;
import almanac.markup.Block;
import almanac.markup.Cut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The words that wordings speak of, so that they can be kept.
final class Spoken {
    private Spoken() {}

    static List<Cut> of(List<Wording> wordings, Words source, Words target) {
        var hashes = new HashSet<String>();
        wordings.forEach(wording -> {
            hashes.add(wording.hash());
            wording.sources().forEach(words -> hashes.add(words.hash()));
        });
        var cuts = new ArrayList<Cut>();
        for (var words : List.of(source, target)) {
            words.blocks().stream()
                    .map(Block::cut)
                    .filter(cut -> hashes.contains(cut.hash()))
                    .forEach(cuts::add);
        }
        return cuts;
    }
}
