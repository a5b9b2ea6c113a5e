package almanac.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// The words that somebody may have meant who typed one that stands nowhere: with one letter otherwise, or, in a long
/// word, two, where none is nearer.
final class Alike {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int LONGEST = 24;
    private static final int FIRST_LETTERS = 1;
    private static final int MOST = 6;
    private static final int LOOKED_AT = 200;

    private final IndexReader index;
    private final List<CompiledAutomaton> near;

    Alike(String word, IndexReader index) {
        this.index = index;
        int length = word.codePointCount(0, word.length());
        var near = new ArrayList<CompiledAutomaton>();
        if (length >= SHORTEST && length <= LONGEST && !Typed.isUnspaced(word)) {
            near.add(within(word, 1));
            if (length >= LONG) {
                near.add(within(word, 2));
            }
        }
        this.near = List.copyOf(near);
    }

    private static CompiledAutomaton within(String word, int letters) {
        return FuzzyQuery.getFuzzyAutomaton(word, letters, FIRST_LETTERS, true);
    }

    /// Those in one field, the commonest first.
    List<String> in(String field) {
        try {
            var terms = MultiTerms.getTerms(index, field);
            for (var letters : near) {
                var found = terms == null ? List.<String>of() : found(terms, letters);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> found(Terms terms, CompiledAutomaton letters) throws IOException {
        var counts = new ArrayList<Map.Entry<String, Integer>>();
        var matching = letters.getTermsEnum(terms);
        for (var term = matching.next(); term != null && counts.size() < LOOKED_AT; term = matching.next()) {
            counts.add(Map.entry(term.utf8ToString(), matching.docFreq()));
        }
        return counts.stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
