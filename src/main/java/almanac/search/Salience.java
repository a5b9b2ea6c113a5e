package almanac.search;

import almanac.article.LiveWork;
import almanac.shared.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The words that a text says most, kept beside it: what is related is found by them.
final class Salience {
    private static final int KEPT = 60;
    private static final int READ = 8_000;
    private static final int TITLE = 6;
    private static final int SUMMARY = 3;

    private final Analysis analysis;

    Salience(Analysis analysis) {
        this.analysis = analysis;
    }

    /// As the index stores it: the language, then words with their counts, one a line.
    String of(LiveWork.Text text) {
        var language = text.language();
        var counts = new HashMap<String, Integer>();
        count(text.title(), language, TITLE, counts);
        count(text.summary(), language, SUMMARY, counts);
        count(text.body().substring(0, Math.min(READ, text.body().length())), language, 1, counts);
        return counts.entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .map(word -> word.getKey() + "\t" + word.getValue())
                .collect(Collectors.joining("\n", language + "\n", ""));
    }

    private void count(String text, Language language, int weight, Map<String, Integer> counts) {
        var stems = Stems.of(language);
        for (var place : Place.in(analysis.words(language), text)) {
            // Of a word and its stem, the stem.
            var word = place.terms().getLast();
            if (tells(word)
                    && !stems.isSilent(word)
                    && !stems.isSilent(place.terms().getFirst())) {
                counts.merge(word, weight, Integer::sum);
            }
        }
    }

    private static boolean tells(String word) {
        return word.codePointCount(0, word.length()) > 1 && !Character.isDigit(word.codePointAt(0));
    }

    /// What was stored, by language.
    static Map<Language, Map<String, Integer>> read(String[] stored) {
        var all = new LinkedHashMap<Language, Map<String, Integer>>();
        for (var text : stored) {
            var lines = text.split("\n");
            var words = new LinkedHashMap<String, Integer>();
            for (int line = 1; line < lines.length; line++) {
                var cells = lines[line].split("\t");
                words.put(cells[0], Integer.parseInt(cells[1]));
            }
            all.put(new Language(lines[0]), words);
        }
        return all;
    }
}
