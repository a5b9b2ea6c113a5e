package almanac.search;

import almanac.AlmanacTest;
import almanac.article.Kinds;
import almanac.article.LiveWork;
import almanac.article.Teaser;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long it takes to index and to search many works in three languages, beside PostgreSQL's own search on the same
/// texts. Not part of the build: `mvn test -Dtest=SearchBench -Dbench.works=10000 -Dbench.postgres=true`.
@AlmanacTest
class SearchBench {
    private static final int WORKS = Integer.getInteger("bench.works", 10_000);
    private static final int ASKED = Integer.getInteger("bench.asked", 150);
    private static final boolean POSTGRES = Boolean.getBoolean("bench.postgres");
    private static final List<Language> LANGUAGES = List.of(new Language("en"), new Language("ja"), new Language("de"));

    @Autowired
    Documents documents;

    @Autowired
    Searching searching;

    @Autowired
    Kinds kinds;

    @Autowired
    JdbcClient jdbc;

    private final Random chance = new Random(1);
    private final Map<Language, List<String>> sentences = new TreeMap<>();

    /// Sentences of the sample in other orders, with rare words among them as real texts have.
    private void read() throws IOException {
        for (var language : LANGUAGES) {
            var all = new ArrayList<String>();
            try (var files = Files.walk(Path.of("src/main/resources/sample"))) {
                for (var file : files.filter(file -> file.toString().endsWith("." + language + ".md"))
                        .toList()) {
                    var body = Files.readString(file).replaceAll("(?s)^---.*?\n---\n", "");
                    Arrays.stream(body.split("(?<=[.。!?])\\s*"))
                            .map(sentence -> sentence.replaceAll("[\\[\\]()#*|`<>]|https?://\\S+", " ")
                                    .strip())
                            .filter(sentence -> sentence.length() > 15 && sentence.length() < 300)
                            .forEach(all::add);
                }
            }
            sentences.put(language, all);
        }
    }

    private String rare() {
        var word = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            word.append("bcdfghklmnprstvz".charAt(chance.nextInt(16))).append("aeiou".charAt(chance.nextInt(5)));
        }
        return word.toString();
    }

    private String text(Language language, int count) {
        var all = sentences.get(language);
        var text = new StringBuilder();
        for (int number = 0; number < count; number++) {
            text.append(all.get(chance.nextInt(all.size())))
                    .append(language.base().equals("ja") ? "" : " ");
            if (number % 3 == 0) {
                text.append(' ').append(rare()).append(' ');
            }
        }
        return text.toString();
    }

    private LiveWork work(long number) {
        var at = Instant.parse("2015-01-01T00:00:00Z").plusSeconds(chance.nextInt(350_000_000));
        return new LiveWork(
                number,
                kinds.named("article").orElseThrow(),
                LANGUAGES.getFirst(),
                List.of((long) chance.nextInt(40)),
                List.of((long) chance.nextInt(60)),
                LANGUAGES.stream()
                        .map(language -> new LiveWork.Text(
                                language,
                                text(language, 1).substring(0, 15) + " " + rare(),
                                text(language, 2),
                                text(language, 14),
                                List.of(),
                                at))
                        .toList());
    }

    @Test
    void measure(@TempDir Path folder) throws IOException {
        read();
        long before = heap();
        try (var analysis = new Analysis();
                var index = Index.open(folder, analysis)) {
            index(index);
            report("size of the index: %,d MB", size(folder) >> 20);
            report("heap with index and dictionaries: %,d MB, before %,d MB", heap() >> 20, before >> 20);
            for (int round = 0; round < 2; round++) {
                for (var kind : questions().entrySet()) {
                    var times = new ArrayList<Long>();
                    for (var words : kind.getValue()) {
                        times.add(time(() -> search(index, analysis, words)));
                    }
                    if (round > 0) {
                        report(kind.getKey(), times);
                    }
                }
            }
        }
        if (POSTGRES) {
            postgres();
        }
    }

    private void index(Index index) throws IOException {
        long begun = System.nanoTime();
        long characters = 0;
        for (long number = 1; number <= WORKS; number++) {
            var work = work(number);
            characters +=
                    work.texts().stream().mapToInt(text -> text.body().length()).sum();
            index.put(number, documents.of(work, 0));
        }
        index.show();
        index.save(new Index.Mark(0, 0));
        report(
                "indexed %,d works in three languages, %,d million characters, in %,d s",
                WORKS, characters / 1_000_000, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private Map<String, List<String>> questions() {
        var asked = new TreeMap<String, List<String>>();
        for (int number = 0; number < ASKED; number++) {
            add(asked, "1 common word", one("weather", "model", "forecast", "Modell", "human", "training"));
            add(asked, "2 rare word", rare());
            add(asked, "3 two words", one("weather", "open", "human") + " " + one("score", "model", "error"));
            add(asked, "4 five words", "how " + one("small", "large") + " models learn from " + one("data", "text"));
            add(asked, "5 beginning", one("transl", "predic", "quanti", "fore", "machi"));
            add(asked, "6 mistyped", one("wether", "forcast", "transcrition", "benchmrak", "Vorhersge"));
            add(asked, "7 Japanese word", one("機械学習", "量子化", "音声認識", "予測", "天気"));
            add(asked, "8 Japanese piece", one("械学", "声認", "子化", "本誌の"));
            add(asked, "9 Japanese sentence", one("予測はどのように採点されるのか", "機械学習の重みを丸める方法"));
        }
        return asked;
    }

    private static void add(Map<String, List<String>> asked, String kind, String words) {
        asked.computeIfAbsent(kind, any -> new ArrayList<>()).add(words);
    }

    private String one(String... words) {
        return words[chance.nextInt(words.length)];
    }

    private Object search(Index index, Analysis analysis, String words) {
        var question = new Question(words, LANGUAGES.getFirst(), Question.Narrowing.NONE, 1, 10);
        return index.search(searcher -> {
            var typed = Typed.of(words);
            var reading = new Reading(typed, LANGUAGES, analysis, searcher.getIndexReader());
            var found = searcher.search(
                    searching.query(question, reading),
                    new MultiCollectorManager(
                            new TopScoreDocCollectorManager(10, Integer.MAX_VALUE), new Counting(question.reader())));
            var showing = new Showing(searcher, reading, typed);
            var hits = new ArrayList<Hit>();
            for (var best : ((TopDocs) found[0]).scoreDocs) {
                hits.add(showing.hit(best.doc, teaser(showing.fittest(best.doc))));
            }
            return hits;
        });
    }

    private Teaser teaser(Language language) {
        return new Teaser(
                1,
                new UUID(0, 1),
                kinds.named("article").orElseThrow(),
                language,
                new Slug("a"),
                "A",
                "B",
                1,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private void postgres() {
        chance.setSeed(1);
        jdbc.sql("create extension if not exists pg_trgm").update();
        jdbc.sql("create table bench (id bigint, language text, title text, body text, words tsvector)")
                .update();
        long begun = System.nanoTime();
        for (long number = 1; number <= WORKS; number++) {
            var work = work(number);
            for (var text : work.texts()) {
                jdbc.sql("""
                    insert into bench values (:id, :language, :title, :body, to_tsvector(cast(:config as regconfig), :all))
                    """)
                        .param("id", number)
                        .param("language", text.language().tag())
                        .param("title", text.title())
                        .param("body", text.body())
                        .param("config", config(text.language()))
                        .param("all", text.title() + " " + text.summary() + " " + text.body())
                        .update();
            }
        }
        jdbc.sql("create index on bench using gin (words)").update();
        jdbc.sql("create index on bench using gin ((title || ' ' || body) gin_trgm_ops)")
                .update();
        jdbc.sql("analyze bench").update();
        report("PostgreSQL: filled and indexed in %,d s", (System.nanoTime() - begun) / 1_000_000_000);
        report("PostgreSQL: %s", jdbc.sql("""
            select string_agg(relname || ' ' || pg_size_pretty(pg_relation_size(oid)), ', ')
            from pg_class where relname like 'bench%'
            """).query(String.class).single());
        for (int round = 0; round < 2; round++) {
            for (var kind : questions().entrySet()) {
                var times = new ArrayList<Long>();
                for (var words : kind.getValue().subList(0, Math.min(30, ASKED))) {
                    times.add(time(
                            () -> words.codePoints().anyMatch(Character::isIdeographic) ? like(words) : ask(words)));
                }
                if (round > 0) {
                    report("PostgreSQL " + kind.getKey(), times);
                }
            }
        }
    }

    private static String config(Language language) {
        return switch (language.base()) {
            case "en" -> "english";
            case "de" -> "german";
            default -> "simple";
        };
    }

    private Object ask(String words) {
        return jdbc.sql("""
            select id, max(ts_rank(words, asked)) as rank
            from bench, (values (plainto_tsquery('english', :words)), (plainto_tsquery('german', :words))) q (asked)
            where words @@ asked
            group by id
            order by rank desc
            limit 10
            """)
                .param("words", words)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private Object like(String words) {
        return jdbc.sql("""
            select id, max(word_similarity(:words, title || ' ' || body)) as rank
            from bench
            where title || ' ' || body like '%' || :words || '%'
            group by id
            order by rank desc
            limit 10
            """)
                .param("words", words)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private interface Doing {
        Object once();
    }

    private static long time(Doing doing) {
        long begun = System.nanoTime();
        doing.once();
        return System.nanoTime() - begun;
    }

    private static void report(String kind, List<Long> times) {
        var sorted = times.stream().sorted().toList();
        report(
                "%-22s p50 %6.1f ms, p99 %6.1f ms",
                kind, sorted.get(sorted.size() / 2) / 1e6, sorted.get((int) (sorted.size() * 0.99)) / 1e6);
    }

    private static void report(String line, Object... values) {
        System.out.println("BENCH " + String.format(Locale.ROOT, line, values));
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
