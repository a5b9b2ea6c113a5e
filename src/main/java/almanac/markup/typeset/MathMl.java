package almanac.markup.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Writes MathML anew from what a typesetter made: elements and attributes that are known, styles turned into classes
/// because pages take no styles from elements. What is not known loses its tag and keeps its content.
///
/// MathML Core, https://www.w3.org/TR/mathml-core/
final class MathMl {
    private static final Set<String> ELEMENTS = Set.of(
            "math semantics annotation mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle mpadded mphantom merror"
                    .concat(" msub msup msubsup munder mover munderover mmultiscripts mprescripts none menclose")
                    .concat(" mtable mtr mtd")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("display mathvariant stretchy fence separator form movablelimits lspace rspace symmetric minsize maxsize"
                            + " largeop accent accentunder linethickness displaystyle scriptlevel width height depth"
                            + " voffset columnspan rowspan notation encoding")
                    .split(" "));
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 .%/+_-]{1,60}");
    private static final Pattern NOUGHT = Pattern.compile("(?<=:)0(em|pt)$");
    private static final Pattern CLASS =
            Pattern.compile("(tml|chr|wbk|ff)-[a-z0-9-]{1,30}|mathscr|mathcal|upstrike|sout");
    private static final Map<String, String> STYLES = Map.of(
            "padding-left:0", "f-start",
            "padding-right:0", "f-end",
            "padding:0", "f-close",
            "padding-left:1em", "f-apart",
            "border-bottom:0.06em solid", "f-below",
            "border-right:0.06em solid", "f-beside",
            "border-top:0.06em solid", "f-above",
            "border:1px solid", "f-box",
            "margin-left:-0.1667em", "f-back");

    private final StringBuilder html = new StringBuilder();

    private MathMl() {}

    static String allowed(String made) {
        var written = new MathMl();
        var read = Jsoup.parse(made, "", Parser.xmlParser());
        read.childNodes().forEach(written::write);
        return written.html.toString();
    }

    private void write(Node node) {
        if (node instanceof TextNode text) {
            html.append(Entities.escape(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        var name = element.tagName();
        var known = ELEMENTS.contains(name);
        if (known) {
            html.append('<').append(name);
            attributes(element);
            html.append('>');
        }
        element.childNodes().forEach(this::write);
        if (known) {
            html.append("</").append(name).append('>');
        }
    }

    private void attributes(Element element) {
        for (var attribute : element.attributes()) {
            if (allowed(attribute)) {
                attribute(attribute.getKey(), attribute.getValue());
            }
        }
        var classes = classes(element);
        if (!classes.isEmpty()) {
            attribute("class", String.join(" ", classes));
        }
    }

    private static boolean allowed(Attribute attribute) {
        return ATTRIBUTES.contains(attribute.getKey())
                && PLAIN.matcher(attribute.getValue()).matches();
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static List<String> classes(Element element) {
        var classes = new ArrayList<String>();
        for (var name : element.classNames()) {
            if (CLASS.matcher(name).matches()) {
                classes.add(name);
            }
        }
        for (var style : element.attr("style").split(";")) {
            var known = STYLES.get(NOUGHT.matcher(style.strip()).replaceFirst("0"));
            if (known != null) {
                classes.add(known);
            }
        }
        return classes;
    }
}
