package almanac.search;

import almanac.article.Kind;
import almanac.article.Kinds;
import almanac.article.Related;
import almanac.shared.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/// Which works are nearest to one: by the words that both say most, compared in whichever language they have most of in
/// common, and by the topics they share. So the same works are near in every language.
@Component
class Nearest implements Related {
    private static final int WORDS = 24;
    private static final float TOPIC = 0.9f;

    private final Upkeep upkeep;
    private final List<String> unlisted;

    Nearest(Upkeep upkeep, Kinds kinds) {
        this.upkeep = upkeep;
        this.unlisted = kinds.all().stream()
                .filter(kind -> !kind.listed())
                .map(Kind::name)
                .toList();
    }

    /// Why a work is near.
    ///
    /// @param topics the ids of those that both are about
    /// @param words  what both say, and how much that counts, the most telling first
    /// @param said   the language in which they say it
    record Near(long article, List<Long> topics, List<Shared> words, Language said) {
        record Shared(String word, String written, double weight) {}
    }

    @Override
    public List<Long> to(long article, int limit) {
        return upkeep.search(searcher -> near(searcher, article, limit)).orElse(List.of()).stream()
                .map(Known::article)
                .toList();
    }

    /// The nearest, and what makes them so in one language.
    List<Near> reasons(long article, Language language, int limit) {
        return upkeep.search(searcher -> {
                    var own = find(searcher, article);
                    var reasons = new ArrayList<Near>();
                    for (var other : near(searcher, article, limit)) {
                        reasons.add(reason(searcher, own.orElseThrow(), other, language));
                    }
                    return reasons;
                })
                .orElseGet(ArrayList::new);
    }

    /// What the index knows of a work.
    private record Known(long article, Set<String> topics, Map<Language, Map<String, Salience.Word>> words) {}

    private static Optional<Known> find(IndexSearcher searcher, long article) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Field.WORK, Long.toString(article))), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(known(searcher, found[0].doc));
    }

    private static Known known(IndexSearcher searcher, int document) throws IOException {
        var stored = searcher.storedFields().document(document, Set.of(Field.WORK, Field.TOPIC, Field.SALIENT));
        return new Known(
                Long.parseLong(stored.get(Field.WORK)),
                Set.of(stored.getValues(Field.TOPIC)),
                Salience.read(stored.getValues(Field.SALIENT)));
    }

    private List<Known> near(IndexSearcher searcher, long article, int limit) throws IOException {
        var own = find(searcher, article);
        var near = new ArrayList<Known>();
        if (own.isPresent()) {
            for (var found : searcher.search(query(searcher, own.get()), limit).scoreDocs) {
                near.add(known(searcher, found.doc));
            }
        }
        return near;
    }

    private Query query(IndexSearcher searcher, Known own) throws IOException {
        var languages = new ArrayList<Query>();
        for (var language : own.words().keySet()) {
            languages.add(said(searcher, own, language));
        }
        var query = new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(languages, 0), Occur.SHOULD)
                .add(new TermQuery(new Term(Field.WORK, Long.toString(own.article()))), Occur.MUST_NOT);
        unlisted.forEach(kind -> query.add(new TermQuery(new Term(Field.KIND, kind)), Occur.MUST_NOT));
        for (var topic : own.topics()) {
            var about = new Term(Field.TOPIC, topic);
            query.add(
                    new BoostQuery(
                            new ConstantScoreQuery(new TermQuery(about)), TOPIC * (float) rarity(searcher, about)),
                    Occur.SHOULD);
        }
        return query.build();
    }

    private static Query said(IndexSearcher searcher, Known own, Language language) throws IOException {
        var words = telling(searcher, own, language);
        var any = new BooleanQuery.Builder();
        for (var word : words) {
            var term = new Term(Field.BODY.words(language), word.word());
            any.add(new BoostQuery(new TermQuery(term), (float) word.weight() / WORDS), Occur.SHOULD);
        }
        return any.build();
    }

    /// What a work says more than others do.
    private static List<Near.Shared> telling(IndexSearcher searcher, Known own, Language language) throws IOException {
        var words = own.words().getOrDefault(language, Map.of());
        int most = words.values().stream().mapToInt(Salience.Word::count).max().orElse(1);
        var telling = new ArrayList<Near.Shared>();
        for (var word : words.entrySet()) {
            var term = new Term(Field.BODY.words(language), word.getKey());
            double weight =
                    rarity(searcher, term) * Math.sqrt((double) word.getValue().count() / most);
            telling.add(new Near.Shared(word.getKey(), word.getValue().written(), weight));
        }
        return telling.stream()
                .sorted(Comparator.comparingDouble(Near.Shared::weight).reversed())
                .limit(WORDS)
                .toList();
    }

    private static double rarity(IndexSearcher searcher, Term term) throws IOException {
        return Math.log(1
                + (double) searcher.getIndexReader().numDocs()
                        / (1 + searcher.getIndexReader().docFreq(term)));
    }

    /// In the language asked for, else in the one in which they have most in common.
    private static Near reason(IndexSearcher searcher, Known own, Known other, Language asked) throws IOException {
        var said = asked;
        var shared = shared(searcher, own, other, asked);
        double most = 0;
        for (var language : shared.isEmpty() ? own.words().keySet() : Set.<Language>of()) {
            var there = shared(searcher, own, other, language);
            double weight = there.stream().mapToDouble(Near.Shared::weight).sum();
            if (weight > most) {
                most = weight;
                shared = there;
                said = language;
            }
        }
        var topics = own.topics().stream()
                .filter(other.topics()::contains)
                .map(Long::valueOf)
                .sorted()
                .toList();
        return new Near(other.article(), topics, shared, said);
    }

    private static List<Near.Shared> shared(IndexSearcher searcher, Known own, Known other, Language language)
            throws IOException {
        var theirs = other.words().getOrDefault(language, Map.of());
        return telling(searcher, own, language).stream()
                .filter(word -> theirs.containsKey(word.word()))
                .toList();
    }
}
