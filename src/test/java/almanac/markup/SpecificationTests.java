package almanac.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What the specifications' own examples become, before our headings, ids and the allow-list.
class SpecificationTests {
    private static final Set<String> EMBEDS = Set.of("prediction", "model");
    private static final Path DIFFERENCES = Path.of("src/docs/markup-differences.md");
    private static final Pattern ROW = Pattern.compile("^\\| ([0-9, ]+) \\| [^|]{12,} \\|", Pattern.MULTILINE);

    /// An example of a specification, with its number there.
    private record Example(int number, String markdown, String html) {}

    @Test
    void all_examples_of_commonmark_hold_with_our_syntax_on() {
        var examples = ExampleReader.readExamples(TestResources.getSpec());
        var ours = Grammar.ours(EMBEDS);
        assertThat(examples).hasSize(652);
        assertThat(examples)
                .filteredOn(each ->
                        !shown(ours, each.getSource()).equals(each.getHtml().replace("→", "\t")))
                .isEmpty();
    }

    @Test
    void the_examples_of_gfm_differ_where_the_list_says_and_nowhere_else() throws IOException {
        var examples = gfm();
        var everything = new ArrayList<>(Grammar.gfm());
        everything.addAll(Grammar.ours(EMBEDS));
        assertThat(examples).hasSize(673);
        var differing = examples.stream()
                .filter(each -> !document(shown(everything, each.markdown())).equals(document(each.html())))
                .map(Example::number)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(differing).isEqualTo(listed());
    }

    private static String shown(List<Extension> syntax, String markdown) {
        return HtmlRenderer.builder()
                .extensions(syntax.stream()
                        .filter(HtmlRenderer.HtmlRendererExtension.class::isInstance)
                        .toList())
                .percentEncodeUrls(true)
                .build()
                .render(Grammar.parser(syntax).parse(markdown));
    }

    private static List<Example> gfm() throws IOException {
        var read = ExampleReader.readExamples(
                SharedData.file("markdown/gfm-spec.txt").toUri().toURL());
        var examples = new ArrayList<Example>();
        for (var each : read) {
            examples.add(new Example(
                    examples.size() + 1, each.getSource(), each.getHtml().replace("→", "\t")));
        }
        return examples;
    }

    /// The document that a browser makes of HTML: the order of attributes says nothing.
    private static String document(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        for (var element : document.getAllElements()) {
            var attributes = new ArrayList<>(element.attributes().asList());
            attributes.sort(Comparator.comparing(Attribute::getKey));
            element.clearAttributes();
            attributes.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
        }
        return document.body().html();
    }

    private static Set<Integer> listed() throws IOException {
        return ROW.matcher(Files.readString(DIFFERENCES))
                .results()
                .flatMap(
                        row -> Pattern.compile(", ?").splitAsStream(row.group(1).strip()))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
