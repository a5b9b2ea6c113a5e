package almanac.transfer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Jekyll's Liquid: links, code and the site's address are turned into Markdown, all else stays visible and is
/// reported.
final class Liquid {
    private static final Pattern TAG = Pattern.compile(
            "\\{%-?\\s*raw\\s*-?%}(?<raw>.*?)\\{%-?\\s*endraw\\s*-?%}"
                    + "|\\{%-?\\s*(?<tag>\\w+)\\s*(?<rest>.{0,1000}?)\\s*-?%}"
                    + "|\\{\\{-?\\s*(?<value>.{0,1000}?)\\s*-?}}",
            Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("[\"']([^\"']*)[\"']\\s*\\|\\s*(relative_url|absolute_url|prepend:.*)");

    private final References references;
    private final int firstLine;

    Liquid(References references, int firstLine) {
        this.references = references;
        this.firstLine = firstLine;
    }

    String replaced(String body) {
        if (!body.contains("{%") && !body.contains("{{")) {
            return body;
        }
        var lines = new Lines(body, firstLine);
        return TAG.matcher(body).replaceAll(found -> {
            var line = lines.at(found.start());
            var named = (Matcher) found;
            if (named.group("raw") != null) {
                return Matcher.quoteReplacement(named.group("raw"));
            }
            return Matcher.quoteReplacement(
                    named.group("tag") != null
                            ? tag(found.group(), named.group("tag"), named.group("rest"), line)
                            : value(found.group(), named.group("value"), line));
        });
    }

    private String tag(String written, String tag, String rest, int line) {
        return switch (tag) {
            case "post_url", "link" ->
                references.named(rest.strip(), Optional.empty(), line).orElse(written);
            case "highlight" -> "```" + rest.split("\\s+", 2)[0];
            case "endhighlight" -> "```";
            default -> {
                if (!tag.startsWith("end")) {
                    references.remark(
                            line,
                            "The Liquid tag “" + tag + "” means nothing here; it stays visible. "
                                    + "Write in Markdown what it did.");
                }
                yield written;
            }
        };
    }

    private String value(String written, String value, int line) {
        if (value.equals("site.baseurl") || value.equals("site.url")) {
            return "";
        }
        var address = ADDRESS.matcher(value);
        if (address.matches()) {
            return address.group(1);
        }
        references.remark(line, "The Liquid value “" + value + "” is not known here; it stays visible.");
        return written;
    }
}
