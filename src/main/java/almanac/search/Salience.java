package almanac.search;

import almanac.article.LiveWork;
import almanac.shared.Language;
import java.util.Collections;
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

    /// A word by its stem: how much it is said, and how it is mostly written.
    record Word(int count, String written) {}

    /// As the index stores it: the language, then words with their counts and how they are written, one a line.
    String of(LiveWork.Text text) {
        var language = text.language();
        var counts = new HashMap<String, Map<String, Integer>>();
        count(text.title(), language, TITLE, counts);
        count(text.summary(), language, SUMMARY, counts);
        count(text.body().substring(0, Math.min(READ, text.body().length())), language, 1, counts);
        return counts.entrySet().stream()
                .map(word -> Map.entry(word.getKey(), word(word.getValue())))
                .filter(word -> word.getValue().count() > 1)
                .sorted(Comparator.<Map.Entry<String, Word>>comparingInt(
                                word -> -word.getValue().count())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .map(word -> String.join(
                        "\t",
                        word.getKey(),
                        Integer.toString(word.getValue().count()),
                        word.getValue().written()))
                .collect(Collectors.joining("\n", language + "\n", ""));
    }

    private static Word word(Map<String, Integer> written) {
        int count = written.values().stream().mapToInt(Integer::intValue).sum();
        var mostly = Collections.max(
                written.entrySet(),
                Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        return new Word(count, mostly.getKey());
    }

    private void count(String text, Language language, int weight, Map<String, Map<String, Integer>> counts) {
        var stems = Stems.of(language);
        for (var place : Place.in(analysis.words(language), text)) {
            // Of a word and its stem, the stem.
            var word = place.terms().getLast();
            if (tells(word)
                    && !stems.isSilent(word)
                    && !stems.isSilent(place.terms().getFirst())) {
                counts.computeIfAbsent(word, stem -> new HashMap<>())
                        .merge(place.terms().getFirst(), weight, Integer::sum);
            }
        }
    }

    private static boolean tells(String word) {
        return word.codePointCount(0, word.length()) > 1 && !Character.isDigit(word.codePointAt(0));
    }

    /// What was stored, by language.
    static Map<Language, Map<String, Word>> read(String[] stored) {
        var all = new LinkedHashMap<Language, Map<String, Word>>();
        for (var text : stored) {
            var lines = text.split("\n");
            var words = new LinkedHashMap<String, Word>();
            for (int line = 1; line < lines.length; line++) {
                var cells = lines[line].split("\t");
                words.put(cells[0], new Word(Integer.parseInt(cells[1]), cells[2]));
            }
            all.put(new Language(lines[0]), words);
        }
        return all;
    }
}
