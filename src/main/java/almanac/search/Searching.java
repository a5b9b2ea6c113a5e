package almanac.search;

import almanac.article.Lists;
import almanac.article.Teaser;
import almanac.article.WantedWork;
import almanac.publication.Publications;
import almanac.shared.Language;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.springframework.stereotype.Component;

/// Answers questions: which works, each once, the fittest first, shown in the reader's language where they can be.
@Component
public class Searching {
    private static final float NEW = 0.25f;
    private static final long HALF_AS_NEW = Duration.ofDays(730).toMillis();

    private final Upkeep upkeep;
    private final Analysis analysis;
    private final Publications publications;
    private final Lists lists;
    private final InstantSource time;

    Searching(Upkeep upkeep, Analysis analysis, Publications publications, Lists lists, InstantSource time) {
        this.upkeep = upkeep;
        this.analysis = analysis;
        this.publications = publications;
        this.lists = lists;
        this.time = time;
    }

    public Answer answer(Question question) {
        var state = upkeep.state();
        var typed = Typed.of(question.words());
        return typed.isEmpty()
                ? Answer.none(state)
                : upkeep.search(searcher -> answer(question, typed, searcher, state))
                        .orElseGet(() -> Answer.none(upkeep.state()));
    }

    private Answer answer(Question question, Typed typed, IndexSearcher searcher, State state) throws IOException {
        var spoken = publications.current().tags();
        var reading = new Reading(typed, spoken, analysis, searcher.getIndexReader());
        if (reading.byLanguage().isEmpty()) {
            return Answer.none(state);
        }
        int until = question.page() * question.size();
        var found = searcher.search(
                query(question, reading),
                new MultiCollectorManager(
                        new TopScoreDocCollectorManager(until, Integer.MAX_VALUE), new Counting(question.reader())));
        var best = (TopDocs) found[0];
        int works = Math.toIntExact(best.totalHits.value());
        int from = Math.min(until - question.size(), best.scoreDocs.length);
        var page = List.of(best.scoreDocs).subList(from, best.scoreDocs.length);
        return new Answer(
                state,
                works,
                hits(page, question.reader(), spoken, searcher, new Showing(searcher, reading, typed)),
                (Facets) found[1],
                List.copyOf(reading.unknown()),
                works > until && !question.isLast());
    }

    private List<Hit> hits(
            List<ScoreDoc> page, Language reader, List<Language> spoken, IndexSearcher searcher, Showing showing)
            throws IOException {
        var works = new ArrayList<WantedWork>();
        for (var found : page) {
            var work = searcher.storedFields().document(found.doc, Set.of(Field.WORK));
            works.add(new WantedWork(Long.parseLong(work.get(Field.WORK)), showing.fittest(found.doc)));
        }
        // What the database does not show any more is no hit, whatever the index says.
        var teasers = lists.inOrder(works, reader, spoken).stream()
                .collect(Collectors.toMap(Teaser::article, Function.identity()));
        var hits = new ArrayList<Hit>();
        for (int place = 0; place < works.size(); place++) {
            var teaser = teasers.get(works.get(place).article());
            if (teaser != null) {
                hits.add(showing.hit(page.get(place).doc, teaser));
            }
        }
        return hits;
    }

    Query query(Question question, Reading reading) {
        var reader = question.reader();
        var narrowing = question.narrowing();
        var query = new BooleanQuery.Builder()
                .add(reading.forReader(reader), Occur.MUST)
                .add(LongField.newDistanceFeatureQuery(Field.PUBLISHED, NEW, time.millis(), HALF_AS_NEW), Occur.SHOULD);
        narrowing.topic().ifPresent(topic -> query.add(is(Field.TOPIC, topic.toString()), Occur.FILTER));
        narrowing.author().ifPresent(author -> query.add(is(Field.AUTHOR, author.toString()), Occur.FILTER));
        narrowing.kind().ifPresent(kind -> query.add(is(Field.KIND, kind), Occur.FILTER));
        narrowing.year().ifPresent(year -> query.add(in(year, reader), Occur.FILTER));
        return query.build();
    }

    private static Query in(int year, Language reader) {
        var instead = new BooleanQuery.Builder()
                .add(is(Field.YEAR, Years.otherwise(year)), Occur.MUST)
                .add(is(Field.LANGUAGE, reader.tag()), Occur.MUST_NOT);
        return new BooleanQuery.Builder()
                .add(is(Field.YEAR, Years.in(reader, year)), Occur.SHOULD)
                .add(instead.build(), Occur.SHOULD)
                .build();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
