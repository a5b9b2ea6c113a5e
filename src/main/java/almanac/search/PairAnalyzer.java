package almanac.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Takes Han, Kana and Hangul apart into overlapping pairs, whatever words they make: 一段簡単 has 段簡 in it. No
/// dictionary knows all words, and readers look for pieces of them.
final class PairAnalyzer extends Analyzer {
    private final boolean chinese;

    PairAnalyzer(boolean chinese) {
        this.chinese = chinese;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        return new TokenStreamComponents(
                tokens, new CJKBigramFilter(Folded.keepingAccents(new CJKWidthFilter(tokens))));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return chinese ? Simplified.of(reader) : reader;
    }
}
