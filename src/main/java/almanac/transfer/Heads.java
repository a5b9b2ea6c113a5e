package almanac.transfer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;

/// Reads the heads of files: YAML between `---`, TOML between `+++`, or one JSON object.
final class Heads {
    private static final int LONGEST = 100_000;
    private static final LoadSettings YAML = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(10)
            .setCodePointLimit(LONGEST)
            .build();
    private static final TomlMapper TOML = new TomlMapper();
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Heads() {}

    static FrontMatter read(String file) {
        var text = (file.startsWith("\uFEFF") ? file.substring(1) : file)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (opens(text, "---")) {
            return fenced(text, "---");
        }
        if (opens(text, "+++")) {
            return fenced(text, "+++");
        }
        // A body may begin with a shortcode, which is no JSON.
        return text.startsWith("{") && !text.startsWith("{{") && !text.startsWith("{%")
                ? json(text)
                : new FrontMatter(Map.of(), text, 1);
    }

    private static boolean opens(String text, String fence) {
        var end = text.indexOf('\n');
        return end > 0 && text.substring(0, end).stripTrailing().equals(fence);
    }

    private static FrontMatter fenced(String text, String fence) {
        var start = text.indexOf('\n') + 1;
        var line = 2;
        for (var from = start; from < text.length(); line++) {
            var end = text.indexOf('\n', from);
            var content = (end < 0 ? text.substring(from) : text.substring(from, end)).stripTrailing();
            if (content.equals(fence)) {
                return read(text.substring(start, from), fence, end < 0 ? "" : text.substring(end + 1), line + 1);
            }
            if (end < 0) {
                break;
            }
            from = end + 1;
        }
        throw new UnusableFile(1, "The front matter begins in line 1 and is never closed by " + fence);
    }

    private static FrontMatter read(String head, String fence, String body, int bodyLine) {
        var values = fence.equals("---") ? yaml(head, 2) : toml(head);
        return body(values, body, bodyLine);
    }

    /// A body without the empty lines around it.
    private static FrontMatter body(Map<String, Object> values, String body, int bodyLine) {
        var blank = 0;
        var from = 0;
        for (var end = body.indexOf('\n');
                end >= 0 && body.substring(from, end).isBlank();
                end = body.indexOf('\n', from)) {
            from = end + 1;
            blank++;
        }
        var rest = body.substring(from).stripTrailing();
        return new FrontMatter(values, rest.isEmpty() ? "" : rest + "\n", bodyLine + blank);
    }

    /// @param first the number of the text's first line in its file
    static Map<String, Object> yaml(String text, int first) {
        try {
            return mapping(new Load(YAML).loadFromString(text), first);
        } catch (MarkedYamlEngineException broken) {
            var line =
                    broken.getProblemMark().map(mark -> mark.getLine() + first).orElse(first);
            throw new UnusableFile(line, "The YAML front matter cannot be read: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            throw new UnusableFile(first, "The YAML front matter cannot be read: " + firstLine(broken));
        } catch (StackOverflowError deep) {
            throw new UnusableFile(first, "The YAML front matter is nested too deep");
        }
    }

    private static Map<String, Object> toml(String text) {
        return jackson(TOML, text, "TOML", 2);
    }

    static Map<String, Object> toml(String text, int first) {
        return jackson(TOML, text, "TOML", first);
    }

    static Map<String, Object> json(String text, int first) {
        return jackson(JSON, text, "JSON", first);
    }

    private static Map<String, Object> jackson(ObjectMapper mapper, String text, String format, int first) {
        try {
            return mapping(mapper.readValue(text, Object.class), first);
        } catch (JacksonException broken) {
            throw broken(broken, format, first);
        }
    }

    private static FrontMatter json(String text) {
        try (var parser = JSON.createParser(text)) {
            var values = mapping(JSON.readValue(parser, Object.class), 1);
            var end = (int) parser.currentLocation().getCharOffset();
            var head = text.substring(0, end);
            return body(
                    values,
                    text.substring(end),
                    1 + (int) head.chars().filter(letter -> letter == '\n').count());
        } catch (JacksonException broken) {
            throw broken(broken, "JSON", 1);
        }
    }

    private static UnusableFile broken(JacksonException broken, String format, int first) {
        var place = broken.getLocation();
        var line = place == null ? first : Math.max(place.getLineNr(), 1) + first - 1;
        return new UnusableFile(line, "The " + format + " front matter cannot be read: " + broken.getOriginalMessage());
    }

    private static Map<String, Object> mapping(@Nullable Object loaded, int first) {
        if (loaded == null) {
            return Map.of();
        }
        if (!(loaded instanceof Map<?, ?> map)) {
            throw new UnusableFile(first, "The front matter is no list of names and values");
        }
        var values = new HashMap<String, Object>();
        map.forEach((name, value) -> {
            if (name != null && value != null) {
                values.put(name.toString(), value);
            }
        });
        return values;
    }

    private static String firstLine(RuntimeException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }
}
