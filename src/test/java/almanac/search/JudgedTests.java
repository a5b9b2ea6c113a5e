package almanac.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import almanac.AlmanacHttpTest;
import almanac.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What readers of nine languages type, and what they then should see among the first five results, over the sample
/// publication. Written by hand; the list is `specimens/search/judged.tsv`.
@AlmanacHttpTest(properties = "almanac.sample=true")
class JudgedTests {
    private static final int SHOWN = 5;
    private static final int LEAST = 15;
    private static final double GOOD = 0.95;

    @Autowired
    Searching searching;

    @Autowired
    Upkeep upkeep;

    @Autowired
    JdbcClient jdbc;

    private record Judged(Language reader, String words, String wanted) {
        static Judged of(String line) {
            var cells = line.split("\t");
            return new Judged(new Language(cells[0]), cells[1], cells[2]);
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_looked_for_is_among_the_first_five() throws IOException {
        Readiness.await(upkeep);
        var works = works();
        var byReader = new LinkedHashMap<Language, List<Judged>>();
        try (var lines = Files.lines(Path.of("src/test/resources/specimens/search/judged.tsv"))) {
            lines.filter(line -> !line.startsWith("#"))
                    .map(Judged::of)
                    .forEach(judged -> byReader.computeIfAbsent(judged.reader(), reader -> new ArrayList<>())
                            .add(judged));
        }
        return byReader.entrySet().stream()
                .map(list -> dynamicTest(list.getKey().tag(), () -> judge(list.getValue(), works)));
    }

    private void judge(List<Judged> list, Map<Long, String> works) {
        assertThat(list).hasSizeGreaterThanOrEqualTo(LEAST);
        var missed = list.stream()
                .filter(judged -> !found(judged, works).contains(judged.wanted()))
                .map(judged -> judged.words() + " → " + judged.wanted() + ", but " + found(judged, works))
                .toList();
        System.out.printf(
                "%s: %d of %d%n%s",
                list.getFirst().reader(),
                list.size() - missed.size(),
                list.size(),
                missed.isEmpty() ? "" : String.join("\n", missed) + "\n");
        assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - GOOD) * list.size()));
    }

    private List<String> found(Judged judged, Map<Long, String> works) {
        var question = new Question(judged.words(), judged.reader(), Question.Narrowing.NONE, 1, SHOWN);
        return searching.answer(question).hits().stream()
                .map(hit -> works.getOrDefault(hit.teaser().article(), "?"))
                .toList();
    }

    private Map<Long, String> works() {
        var works = new LinkedHashMap<Long, String>();
        jdbc.sql("""
            select v.article, e.slug
            from article_version v
            join article_edition e on e.version = v.id and e.number = v.live
            where v.language = 'en'
            """).query(row -> {
            works.put(row.getLong("article"), row.getString("slug"));
        });
        return works;
    }
}
