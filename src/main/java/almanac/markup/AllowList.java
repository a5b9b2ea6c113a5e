package almanac.markup;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The elements and attributes that raw HTML may bring, and the seal by which ours are told from it.
///
/// What we write ourselves (ids, classes, roles) carries a seal in its value, a number that nobody can guess and that
/// is new for every rendering; the allow-list takes the seal off and drops every such attribute that has none.
final class AllowList {
    /// An address of ours that the rules for other people's addresses do not apply to.
    static final String PICTURE = "data-picture";

    static final String PICTURES = "data-pictures";

    /// A place for what the typesetter made.
    static final String SET = "data-set";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String[] ELEMENTS = words("a abbr aside b bdi bdo blockquote br caption cite code col colgroup"
            + " dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt"
            + " ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var"
            + " wbr");
    private static final String[] SEALED = words("id class role tabindex aria-label loading decoding sizes disabled"
            + " checked " + SET + " " + PICTURE + " " + PICTURES);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,5}");
    private static final Pattern HERE = Pattern.compile("(?![/\\\\]{2})[^\\s\\p{Cntrl}:\\\\]+");
    private static final AllowList STRANGERS = new AllowList();

    private final String seal;
    private final PolicyFactory policy;

    AllowList() {
        var random = new byte[16];
        RANDOM.nextBytes(random);
        seal = "seal" + HexFormat.of().formatHex(random) + "-";
        policy = policy();
    }

    /// The value of an attribute that is ours.
    String seal(String value) {
        return seal + value;
    }

    /// What is left of the HTML when all that is not allowed is gone.
    String clean(String html) {
        return policy.sanitize(html);
    }

    /// Whether the seal shows in cleaned HTML: then a stranger's tag has swallowed one of ours.
    boolean broken(String cleaned) {
        return cleaned.contains(seal);
    }

    /// The names of elements and attributes that raw HTML would lose.
    static Set<String> dropped(String html) {
        var dropped = new TreeSet<String>();
        STRANGERS.policy.sanitize(html, new Dropped(), dropped);
        return dropped;
    }

    private record Dropped() implements HtmlChangeListener<Set<String>> {
        @Override
        public void discardedTag(@Nullable Set<String> dropped, String element) {
            if (dropped != null) {
                dropped.add(element);
            }
        }

        @Override
        public void discardedAttributes(@Nullable Set<String> dropped, String element, String... attributes) {
            if (dropped != null) {
                for (var attribute : attributes) {
                    dropped.add(element + " " + attribute);
                }
            }
        }
    }

    private PolicyFactory policy() {
        var builder = new HtmlPolicyBuilder()
                .allowElements(ELEMENTS)
                .allowElements(this::picture, "img")
                .allowElements(AllowList::box, "input")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes(SEALED)
                .matching(sealed())
                .globally()
                .allowAttributes("type")
                .matching(sealed())
                .onElements("input")
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .allowAttributes("dir")
                .matching(true, "ltr", "rtl", "auto")
                .globally()
                .allowAttributes("translate")
                .matching(true, "yes", "no")
                .globally()
                .allowAttributes("title")
                .globally();
        return ofElements(builder).toFactory();
    }

    private static HtmlPolicyBuilder ofElements(HtmlPolicyBuilder builder) {
        return builder.allowAttributes("href")
                .onElements("a")
                .allowAttributes("cite")
                .onElements("blockquote", "q", "del", "ins")
                .allowAttributes("datetime")
                .onElements("time", "del", "ins")
                .allowAttributes("open")
                .onElements("details")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("reversed")
                .onElements("ol")
                .allowAttributes("value")
                .matching(NUMBER)
                .onElements("li")
                .allowAttributes("colspan", "rowspan")
                .matching(NUMBER)
                .onElements("td", "th")
                .allowAttributes("span")
                .matching(NUMBER)
                .onElements("col", "colgroup")
                .allowAttributes("scope")
                .matching(true, "row", "col", "rowgroup", "colgroup")
                .onElements("th")
                .allowAttributes("src")
                .matching(HERE)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(Pattern.compile("[0-9]{1,5}"))
                .onElements("img");
    }

    private AttributePolicy sealed() {
        return (element, attribute, value) -> value.startsWith(seal) ? value.substring(seal.length()) : null;
    }

    /// A picture is ours, or from a path on this site; a page asks no other server.
    private @Nullable String picture(String element, List<String> attributes) {
        boolean ours = attributes.contains(PICTURE);
        for (int i = attributes.size() - 2; i >= 0; i -= 2) {
            switch (attributes.get(i)) {
                case PICTURE -> attributes.set(i, "src");
                case PICTURES -> attributes.set(i, "srcset");
                case "src" -> {
                    if (ours) {
                        attributes.subList(i, i + 2).clear();
                    }
                }
                default -> {}
            }
        }
        return attributes.contains("src") ? element : null;
    }

    /// The only field is the box of a task, which nobody can tick.
    private static @Nullable String box(String element, List<String> attributes) {
        return attributes.contains("type") && attributes.contains("disabled") ? element : null;
    }

    private static String[] words(String words) {
        return words.split(" ");
    }
}
