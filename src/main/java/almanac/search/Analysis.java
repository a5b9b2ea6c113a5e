package almanac.search;

import almanac.shared.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.springframework.stereotype.Component;

/// How each field is taken apart: the same way for what is written and for what is asked. What a language needs, which
/// for some is a dictionary of megabytes, is loaded when its first text is met.
@Component
class Analysis extends DelegatingAnalyzerWrapper {
    /// Raised with every change by which the same text gives other terms or fields, so that indexes are made again.
    static final int FORM = 2;

    private final Map<String, Analyzer> words = new ConcurrentHashMap<>();
    private final Map<String, Analyzer> pairs = new ConcurrentHashMap<>();

    Analysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    Analyzer words(Language language) {
        return words.computeIfAbsent(language.tag(), tag -> WordAnalyzers.of(language));
    }

    /// Pairs of characters, for languages that have no spaces, or few.
    Analyzer pairs(Language language) {
        return pairs.computeIfAbsent(
                language.tag(), tag -> new PairAnalyzer(language.base().equals("zh")));
    }

    /// Whether a substring is a word to readers of this language.
    static boolean inPairs(Language language) {
        return switch (language.base()) {
            case "ja", "zh", "ko", "yue", "wuu" -> true;
            default -> false;
        };
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        var language = Field.language(field);
        return Field.holdsPairs(field) ? pairs(language) : words(language);
    }
}
