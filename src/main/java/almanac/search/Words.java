package almanac.search;

import almanac.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Operations;

/// What is asked of the index for one word, or for several that stand together.
final class Words {
    private static final float TIE = 0.15f;
    private static final float BEGINNING = 0.25f;
    private static final float ALIKE = 0.5f;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int APART = 2;

    private Words() {}

    /// A word in whatever part of a text.
    ///
    /// @param beginnings of how many words that begin with it; none where it is one of many
    /// @param alike      words that may have been meant, where it stands nowhere itself
    static Query anywhere(Language language, Place place, int beginnings, Optional<Alike> alike) {
        var ways = new ArrayList<Query>();
        var typed = place.terms().getFirst();
        for (var field : Field.values()) {
            var name = field.words(language);
            ways.add(new BoostQuery(exactly(name, place.terms()), field.weight()));
            if (beginnings > 0 && hasBeginnings(typed)) {
                var method = new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(beginnings);
                ways.add(new BoostQuery(new PrefixQuery(new Term(name, typed), method), BEGINNING * field.weight()));
            }
            var meant = alike.map(words -> words.in(name)).orElse(List.of());
            if (!meant.isEmpty()) {
                ways.add(new BoostQuery(exactly(name, meant), ALIKE * field.weight()));
            }
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query exactly(String field, List<String> terms) {
        var any = new SynonymQuery.Builder(field);
        terms.forEach(term -> any.addTerm(new Term(field, term)));
        return any.build();
    }

    private static boolean hasBeginnings(String word) {
        return length(word) >= SHORTEST_BEGINNING && !Typed.isUnspaced(word);
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    /// Words near each other, in their order.
    static Query together(String field, List<Place> places, float weight) {
        var near = new MultiPhraseQuery.Builder().setSlop(APART);
        int position = -1;
        for (var place : places) {
            position += position < 0 ? 1 : place.after();
            near.add(place.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new), position);
        }
        return new BoostQuery(near.build(), weight);
    }

    /// Characters one after the other, whatever words they make.
    static Query unspaced(Language language, List<Place> pairs) {
        if (pairs.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var only = pairs.getFirst().terms().getFirst();
        return pairs.size() == 1 && length(only) == 1
                ? inParts(language, field -> sign(field, only))
                : inParts(language, field -> row(field, pairs));
    }

    private static Query inParts(Language language, Function<String, Query> asked) {
        var ways = new ArrayList<Query>();
        for (var field : Field.values()) {
            ways.add(new BoostQuery(asked.apply(field.pairs(language)), field.weight()));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query row(String field, List<Place> pairs) {
        var row = new MultiPhraseQuery.Builder();
        int position = -1;
        for (var pair : pairs) {
            position += position < 0 ? 1 : pair.after();
            row.add(pair.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new), position);
        }
        return row.build();
    }

    /// One character by itself: whatever pairs it is in.
    private static Query sign(String field, String sign) {
        var other = Operations.optional(Automata.makeAnyChar());
        var pairs = Operations.determinize(
                Operations.concatenate(List.of(other, Automata.makeString(sign), other)),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new AutomatonQuery(new Term(field, sign), pairs);
    }
}
