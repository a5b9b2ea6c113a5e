package almanac.search;

import almanac.shared.Language;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// How a question is understood. Nobody asks in which language it is: it is read in every one of the publication's, and
/// whichever reading finds most in a work is the one that counts.
final class Reading {
    private static final float OWN = 1.25f;
    private static final int MOST_WORDS = 16;
    private static final int MOST_BEGINNINGS = 24;

    /// Of how many words each may be the beginning of others; who types more knows what they want.
    private static final int FEW = 4;

    private final Typed typed;
    private final Analysis analysis;
    private final IndexReader index;
    private final Map<Language, Query> readings = new LinkedHashMap<>();
    private final Map<String, Alike> unknown = new LinkedHashMap<>();
    private final int beginnings;

    Reading(Typed typed, Collection<Language> languages, Analysis analysis, IndexReader index) {
        this.typed = typed;
        this.analysis = analysis;
        this.index = index;
        var places = new LinkedHashMap<Language, List<Place>>();
        languages.forEach(language -> places.put(language, places(language, typed.text())));
        int most = places.values().stream().mapToInt(List::size).max().orElse(0);
        beginnings = most > FEW ? 0 : MOST_BEGINNINGS / Math.max(1, most);
        unknown(places).forEach(word -> unknown.put(word, new Alike(folded(word), index)));
        places.forEach((language, own) -> {
            if (!own.isEmpty()) {
                readings.put(language, reading(language, own));
            }
        });
    }

    private List<Place> places(Language language, String text) {
        var seen = new HashSet<String>();
        return Place.in(analysis.words(language), text).stream()
                .filter(place -> seen.add(place.terms().getFirst()))
                .limit(MOST_WORDS)
                .toList();
    }

    private static String folded(String word) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(word);
    }

    /// Words that stand in no text of any language: taken for the beginning of one that does, or for one mistyped.
    Set<String> unknown() {
        return unknown.keySet();
    }

    /// As each language understands it.
    Map<Language, Query> byLanguage() {
        return readings;
    }

    /// All understandings together.
    Query forReader(Language reader) {
        return new DisjunctionMaxQuery(
                readings.entrySet().stream()
                        .<Query>map(reading -> new BoostQuery(
                                reading.getValue(), reading.getKey().equals(reader) ? OWN : 1))
                        .toList(),
                0.02f);
    }

    private Set<String> unknown(Map<Language, List<Place>> places) {
        var all = new LinkedHashSet<String>();
        var known = new HashSet<String>();
        places.forEach((language, own) -> own.forEach(place -> {
            all.add(place.written());
            if (!known.contains(place.written()) && stands(language, place)) {
                known.add(place.written());
            }
        }));
        all.removeAll(known);
        return all;
    }

    private boolean stands(Language language, Place place) {
        for (var field : Field.values()) {
            for (var term : place.terms()) {
                try {
                    if (index.docFreq(new Term(field.words(language), term)) > 0) {
                        return true;
                    }
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return false;
    }

    private Query reading(Language language, List<Place> places) {
        var words = words(language, places);
        if (!Analysis.inPairs(language) || !Typed.isUnspaced(typed.text())) {
            return words;
        }
        return new DisjunctionMaxQuery(List.of(words, new BoostQuery(pairs(language), 1.1f)), 0.3f);
    }

    /// Most of the words, the more and the nearer to each other the better; those that say nothing may be missing.
    private Query words(Language language, List<Place> places) {
        var telling = new ArrayList<Query>();
        var silent = new ArrayList<Query>();
        var stems = Stems.of(language);
        for (var place : places) {
            (stems.isSilent(place.terms().getFirst()) ? silent : telling).add(word(language, place));
        }
        var counted = telling.isEmpty() ? silent : telling;
        var most = new BooleanQuery.Builder();
        counted.forEach(word -> most.add(word, Occur.SHOULD));
        most.setMinimumNumberShouldMatch(needed(counted.size()));
        if (places.size() == 1) {
            return most.build();
        }
        var all = new BooleanQuery.Builder().add(most.build(), Occur.MUST);
        if (counted != silent) {
            silent.forEach(word -> all.add(new BoostQuery(word, 0.2f), Occur.SHOULD));
        }
        return all.add(Words.together(Field.TITLE.words(language), places, 2f), Occur.SHOULD)
                .add(Words.together(Field.BODY.words(language), places, 1f), Occur.SHOULD)
                .build();
    }

    private static int needed(int words) {
        return words <= 2 ? words : words <= 4 ? words - 1 : (int) Math.ceil(0.7 * words);
    }

    private Query word(Language language, Place place) {
        return Words.anywhere(language, place, beginnings, Optional.ofNullable(unknown.get(place.written())));
    }

    /// Every piece as it was typed, wherever words may begin and end.
    private Query pairs(Language language) {
        var all = new BooleanQuery.Builder();
        for (var piece : typed.pieces()) {
            if (Typed.isUnspaced(piece)) {
                all.add(Words.unspaced(language, Place.in(analysis.pairs(language), piece)), Occur.MUST);
            } else {
                places(language, piece).forEach(place -> all.add(word(language, place), Occur.MUST));
            }
        }
        return all.build();
    }
}
