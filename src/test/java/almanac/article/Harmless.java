package almanac.article;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.article.api.Caller;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What may stand in HTML that strangers had a hand in, as a browser reads it: elements and attributes by name, and
/// addresses by scheme. Written down here a second time, and not asked of the program that is tried.
record Harmless(Set<String> elements, Set<String> attributes) {
    private static final Set<String> ELEMENTS = words("html head body a abbr aside b bdi bdo blockquote br caption"
        + " cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img input ins"
        + " kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th"
        + " thead time tr u ul var wbr");
    private static final Set<String> ATTRIBUTES =
            words("alt aria-label checked cite class colspan datetime decoding dir disabled height href id lang"
                + " loading open reversed role rowspan scope sizes span src srcset start tabindex title translate type"
                + " value width");
    private static final Set<String> IN_FORMULAS = words("math semantics annotation mi mn mo ms mtext mspace mrow"
        + " mfrac msqrt mroot mstyle mpadded mphantom merror msub msup msubsup munder mover munderover menclose mtable"
        + " mtr mtd");
    private static final Set<String> OF_FORMULAS = words("display class mathvariant stretchy fence separator form"
            + " movablelimits lspace rspace symmetric minsize maxsize largeop accent accentunder linethickness"
            + " displaystyle scriptlevel width height depth voffset columnspan rowspan notation encoding");
    private static final Pattern LINK =
            Pattern.compile("(?i)(https?:|mailto:)[^\\s]*|[^:]*|[^:/?#]*[/?#].*", Pattern.DOTALL);
    private static final Pattern HERE = Pattern.compile("(http://localhost:[0-9]+(?=/))?(?![/\\\\]{2})[^:\\\\]*");

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the body of a text may hold.
    static Harmless text() {
        return new Harmless(ELEMENTS, ATTRIBUTES);
    }

    /// What a page may hold that is laid out as these are.
    static Harmless like(Document... pages) {
        var elements = new TreeSet<>(ELEMENTS);
        var attributes = new TreeSet<>(ATTRIBUTES);
        for (var page : pages) {
            for (var element : page.getAllElements()) {
                elements.add(element.normalName());
                element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
            }
        }
        return new Harmless(elements, attributes);
    }

    void fragment(String html) {
        elements(Jsoup.parseBodyFragment(html));
    }

    void page(Document page) {
        elements(page);
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(page.select("body link, body meta, body base, body style, body title"))
                .isEmpty();
        page.select("script").forEach(script -> Caller.JSON.readTree(script.data()));
    }

    private void elements(Document document) {
        for (var element : document.getAllElements()) {
            if (element != document) {
                assertThat(element.closest("math") == null ? elements : IN_FORMULAS)
                        .contains(element.normalName());
                element.attributes().forEach(attribute -> attribute(element, attribute.getKey(), attribute.getValue()));
            }
        }
    }

    private void attribute(Element element, String name, String value) {
        assertThat(element.closest("math") == null ? attributes : OF_FORMULAS).contains(name);
        assertThat(value).doesNotContain("seal");
        switch (name) {
            case "href", "cite" ->
                assertThat(value).as("%s of %s", name, element.normalName()).matches(LINK);
            case "src" -> assertThat(value).matches(HERE);
            case "id", "class" -> assertThat(value).doesNotContain("'", "\"", "<");
            default -> {}
        }
    }
}
