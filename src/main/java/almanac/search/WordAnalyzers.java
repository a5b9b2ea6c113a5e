package almanac.search;

import almanac.shared.Language;
import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;

/// The analyzer of words for each language: by dictionary where words are not parted by spaces, else by Unicode's rules
/// and the language's stemmer.
final class WordAnalyzers {
    private WordAnalyzers() {}

    static Analyzer of(Language language) {
        return switch (language.base()) {
            case "ja" -> japanese();
            case "ko" -> korean();
            case "zh", "yue", "wuu" -> chinese();
            default -> new SpacedAnalyzer(Stems.of(language));
        };
    }

    private static Analyzer japanese() {
        return new ByDictionary(CJKWidthCharFilter::new) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
                return components(
                        tokens,
                        new JapaneseKatakanaStemFilter(new JapanesePartOfSpeechStopFilter(
                                new JapaneseBaseFormFilter(tokens), JapaneseAnalyzer.getDefaultStopTags())));
            }
        };
    }

    private static Analyzer korean() {
        return new ByDictionary(CJKWidthCharFilter::new) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new KoreanTokenizer();
                return components(tokens, new KoreanReadingFormFilter(new KoreanPartOfSpeechStopFilter(tokens)));
            }
        };
    }

    private static Analyzer chinese() {
        var signs = CharArraySet.copy(SmartChineseAnalyzer.getDefaultStopSet());
        return new ByDictionary(reader -> Simplified.of(new CJKWidthCharFilter(reader))) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new HMMChineseTokenizer();
                return components(tokens, new StopFilter(tokens, signs));
            }
        };
    }

    private abstract static class ByDictionary extends Analyzer {
        private final UnaryOperator<Reader> before;

        ByDictionary(UnaryOperator<Reader> before) {
            this.before = before;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return before.apply(reader);
        }

        static TokenStreamComponents components(Tokenizer tokens, TokenStream words) {
            return new TokenStreamComponents(tokens, Folded.keepingAccents(words));
        }
    }
}
