package almanac.search;

import almanac.shared.Language;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts what is found by topic, author, year and kind, in the pass that finds it.
final class Counting implements CollectorManager<Counting.Pass, Facets> {
    private final Language reader;

    Counting(Language reader) {
        this.reader = reader;
    }

    @Override
    public Pass newCollector() {
        return new Pass(reader);
    }

    @Override
    public Facets reduce(Collection<Pass> passes) {
        var topics = new HashMap<String, Integer>();
        var authors = new HashMap<String, Integer>();
        var years = new HashMap<String, Integer>();
        var kinds = new HashMap<String, Integer>();
        for (var pass : passes) {
            pass.topics.forEach((value, count) -> topics.merge(value, count, Integer::sum));
            pass.authors.forEach((value, count) -> authors.merge(value, count, Integer::sum));
            pass.years.forEach((value, count) -> years.merge(Years.year(value), count, Integer::sum));
            pass.kinds.forEach((value, count) -> kinds.merge(value, count, Integer::sum));
        }
        return new Facets(
                keyed(topics, Long::valueOf), keyed(authors, Long::valueOf), keyed(years, Integer::valueOf), kinds);
    }

    private static <K> Map<K, Integer> keyed(Map<String, Integer> counts, Function<String, K> key) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(count -> key.apply(count.getKey()), Map.Entry::getValue));
    }

    static final class Pass implements Collector {
        private final Language reader;
        private final Map<String, Integer> topics = new HashMap<>();
        private final Map<String, Integer> authors = new HashMap<>();
        private final Map<String, Integer> years = new HashMap<>();
        private final Map<String, Integer> kinds = new HashMap<>();

        Pass(Language reader) {
            this.reader = reader;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            return new Leaf(context.reader());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private final class Leaf implements LeafCollector {
            private final Values topic;
            private final Values author;
            private final Values year;
            private final Values kind;

            Leaf(LeafReader leaf) throws IOException {
                topic = new Values(leaf, Field.TOPIC, topics);
                author = new Values(leaf, Field.AUTHOR, authors);
                year = new Values(leaf, Field.YEAR, years);
                kind = new Values(leaf, Field.KIND, kinds);
            }

            @Override
            public void setScorer(Scorable scorer) {
                // What is counted needs no score.
            }

            @Override
            public void collect(int document) throws IOException {
                topic.all(document);
                author.all(document);
                year.ofReader(document, reader);
                kind.all(document);
            }

            @Override
            public void finish() throws IOException {
                topic.finish();
                author.finish();
                year.finish();
                kind.finish();
            }
        }
    }

    /// The values of one field in one piece of the index, counted by their numbers there.
    private static final class Values {
        private final SortedSetDocValues values;
        private final int[] counts;
        private final Map<String, Integer> into;

        Values(LeafReader leaf, String field, Map<String, Integer> into) throws IOException {
            this.values = DocValues.getSortedSet(leaf, field);
            this.counts = new int[Math.toIntExact(values.getValueCount())];
            this.into = into;
        }

        void all(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        /// Of its own language, else of the text that is shown instead.
        void ofReader(int document, Language reader) throws IOException {
            if (!values.advanceExact(document)) {
                return;
            }
            long chosen = -1;
            for (int left = values.docValueCount(); left > 0; left--) {
                long number = values.nextOrd();
                var value = values.lookupOrd(number).utf8ToString();
                if (Years.isIn(reader, value) || chosen < 0 && Years.isOtherwise(value)) {
                    chosen = number;
                }
            }
            if (chosen >= 0) {
                counts[(int) chosen]++;
            }
        }

        void finish() throws IOException {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    into.merge(values.lookupOrd(number).utf8ToString(), counts[number], Integer::sum);
                }
            }
        }
    }
}
