package almanac.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;

/// Words as Unicode parts them, without case and accents: each as it is written and, in the same place, its stem. So an
/// exact word counts more than its kin, and beginnings and near misses are sought among words that were written.
final class SpacedAnalyzer extends Analyzer {
    private final Stems stems;

    SpacedAnalyzer(Stems stems) {
        this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new UnicodeWords();
        var written = stems.before(Folded.keepingAccents(tokens));
        var both = stems.of(new KeywordRepeatFilter(written));
        return new TokenStreamComponents(tokens, new RemoveDuplicatesTokenFilter(Folded.withoutAccents(both)));
    }
}
