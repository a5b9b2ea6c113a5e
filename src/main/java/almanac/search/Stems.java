package almanac.search;

import almanac.shared.Language;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/// How a language's words are brought to their stem, and which of them say nothing by themselves.
///
/// @param before what is done to a word as it is written
/// @param silent words that a question need not have in common with a text
record Stems(UnaryOperator<TokenStream> before, UnaryOperator<TokenStream> stem, Set<?> silent) {
    private static final Set<String> ENGLISH = Set.of(
            "a", "about", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "did", "do", "does", "for",
            "from", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "my", "no", "not", "of",
            "on", "or", "our", "should", "so", "such", "that", "the", "their", "then", "there", "these", "they", "this",
            "to", "was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with", "would", "you");

    private static final Set<String> CHINESE =
            Set.of("的", "了", "是", "在", "和", "与", "吗", "有", "会", "也", "我", "你", "这", "那");

    static Stems of(Language language) {
        return switch (language.base()) {
            case "en" -> new Stems(EnglishPossessiveFilter::new, PorterStemFilter::new, ENGLISH);
            case "de" ->
                new Stems(
                        GermanNormalizationFilter::new, GermanLightStemFilter::new, GermanAnalyzer.getDefaultStopSet());
            case "fr" ->
                new Stems(
                        words -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
                        FrenchLightStemFilter::new,
                        FrenchAnalyzer.getDefaultStopSet());
            case "es" -> plain(SpanishLightStemFilter::new, SpanishAnalyzer.getDefaultStopSet());
            case "pt" -> plain(PortugueseLightStemFilter::new, PortugueseAnalyzer.getDefaultStopSet());
            case "ar" ->
                new Stems(ArabicNormalizationFilter::new, ArabicStemFilter::new, ArabicAnalyzer.getDefaultStopSet());
            case "zh", "yue", "wuu" -> plain(UnaryOperator.identity(), CHINESE);
            case "it" -> plain(ItalianLightStemFilter::new, Set.of());
            case "ru" -> plain(RussianLightStemFilter::new, Set.of());
            case "sv" -> plain(SwedishLightStemFilter::new, Set.of());
            case "nb", "nn", "no" -> plain(NorwegianLightStemFilter::new, Set.of());
            case "nl" -> plain(words -> new SnowballFilter(words, "Dutch"), Set.of());
            case "da" -> plain(words -> new SnowballFilter(words, "Danish"), Set.of());
            case "fi" -> plain(words -> new SnowballFilter(words, "Finnish"), Set.of());
            case "tr" -> plain(words -> new SnowballFilter(words, "Turkish"), Set.of());
            default -> plain(UnaryOperator.identity(), Set.of());
        };
    }

    private static Stems plain(UnaryOperator<TokenStream> stem, Set<?> silent) {
        return new Stems(UnaryOperator.identity(), stem, silent);
    }

    TokenStream before(TokenStream words) {
        return before.apply(words);
    }

    TokenStream of(TokenStream words) {
        return stem.apply(words);
    }

    boolean isSilent(String word) {
        return silent.contains(word);
    }
}
