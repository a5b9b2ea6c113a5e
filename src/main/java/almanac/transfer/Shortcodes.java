package almanac.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hugo's shortcodes: references become addresses, figures become pictures, all others stay visible and are reported.
final class Shortcodes {
    private static final Pattern CODE = Pattern.compile("\\{\\{([<%])(.{1,2000}?)([>%])}}", Pattern.DOTALL);
    private static final Pattern ARGUMENT =
            Pattern.compile("(?:([\\w-]+)\\s*=\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|`([^`]*)`|'([^']*)'|([^\\s\"'`]+))");

    private final References references;
    private final int firstLine;

    Shortcodes(References references, int firstLine) {
        this.references = references;
        this.firstLine = firstLine;
    }

    String replaced(String body) {
        if (!body.contains("{{")) {
            return body;
        }
        var line = new Lines(body, firstLine);
        return CODE.matcher(body)
                .replaceAll(code -> Matcher.quoteReplacement(
                        replaced(code.group(), code.group(2).strip(), line.at(code.start()))));
    }

    private String replaced(String written, String inner, int line) {
        if (inner.startsWith("/*") && inner.endsWith("*/")) {
            // Shown, not run: that is what the comment in it is for.
            return written.replaceFirst("/\\*", "").replaceFirst("\\*/", "");
        }
        var self = inner.endsWith("/") ? inner.substring(0, inner.length() - 1).strip() : inner;
        var name = self.split("\\s+", 2)[0];
        var arguments = arguments(self.substring(name.length()));
        return switch (name) {
            case "ref", "relref" -> reference(arguments, line).orElse(written);
            case "figure" -> figure(arguments, line).orElse(written);
            default -> {
                if (!name.startsWith("/")) {
                    references.remark(
                            line,
                            "The shortcode “" + name + "” means nothing here; it stays visible. "
                                    + "Write in Markdown what it did.");
                }
                yield written;
            }
        };
    }

    private static Map<String, String> arguments(String text) {
        var arguments = new HashMap<String, String>();
        var matcher = ARGUMENT.matcher(text);
        for (var number = 0; matcher.find(); ) {
            var value = Optional.ofNullable(matcher.group(2))
                    .map(quoted -> quoted.replaceAll("\\\\(.)", "$1"))
                    .or(() -> Optional.ofNullable(matcher.group(3)))
                    .or(() -> Optional.ofNullable(matcher.group(4)))
                    .orElseGet(() -> String.valueOf(matcher.group(5)));
            arguments.put(matcher.group(1) == null ? Integer.toString(number++) : matcher.group(1), value);
        }
        return arguments;
    }

    private Optional<String> reference(Map<String, String> arguments, int line) {
        var path = Optional.ofNullable(arguments.get("path")).or(() -> Optional.ofNullable(arguments.get("0")));
        var language = Optional.ofNullable(arguments.get("lang")).flatMap(Registered::language);
        return path.flatMap(given -> references.named(given, language, line));
    }

    private Optional<String> figure(Map<String, String> arguments, int line) {
        var source = Optional.ofNullable(arguments.get("src")).or(() -> Optional.ofNullable(arguments.get("0")));
        return source.flatMap(given -> references.picture(given, line)).map(reference -> {
            var caption = arguments
                    .getOrDefault("caption", arguments.getOrDefault("title", ""))
                    .replace('\n', ' ');
            var alt = arguments.getOrDefault("alt", "").replaceAll("([\\[\\]\\\\])", "\\\\$1");
            var picture = "![" + alt + "](" + reference
                    + (caption.isEmpty() ? "" : " \"" + caption.replace("\"", "\\\"") + "\"") + ")";
            return Optional.ofNullable(arguments.get("link"))
                    .map(link -> "[" + picture + "](" + link + ")")
                    .orElse(picture);
        });
    }
}
