package almanac.transfer;

import almanac.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What stands between the `---` lines at the head of a Markdown file: names and values, by Hugo's names.
public record FrontMatter(Map<String, Object> values, String body) {
    private static final String FENCE = "---";
    private static final int LONGEST = 100_000;

    public FrontMatter {
        values = Map.copyOf(values);
    }

    /// Reads a file; one without front matter is all body.
    ///
    /// @throws FrontMatterBroken where the head is no YAML mapping, with the line
    public static FrontMatter read(String file) {
        var text = (file.startsWith("\uFEFF") ? file.substring(1) : file).replace("\r\n", "\n");
        if (!text.startsWith(FENCE + "\n")) {
            return new FrontMatter(Map.of(), text);
        }
        var end = text.indexOf("\n" + FENCE, FENCE.length());
        if (end < 0) {
            throw new FrontMatterBroken("The front matter begins in line 1 and is never closed by ---");
        }
        var after = text.indexOf('\n', end + 1);
        return new FrontMatter(
                yaml(text.substring(FENCE.length() + 1, Math.max(FENCE.length() + 1, end))),
                after < 0 ? "" : text.substring(after + 1).strip() + "\n");
    }

    /// A YAML mapping, read without aliases that grow and without keys that hide each other.
    public static Map<String, Object> yaml(String text) {
        var settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(10)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            var loaded = new Load(settings).loadFromString(text);
            if (loaded == null) {
                return Map.of();
            }
            if (loaded instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .filter(entry -> entry.getKey() != null && entry.getValue() != null)
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
            }
            throw new FrontMatterBroken("The front matter is no list of names and values");
        } catch (YamlEngineException broken) {
            throw new FrontMatterBroken(String.valueOf(broken.getMessage()));
        }
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }

    public List<String> list(String name) {
        return switch (values.get(name)) {
            case null -> List.of();
            case List<?> several -> several.stream().map(Object::toString).toList();
            case Object one -> List.of(one.toString());
        };
    }

    /// A day, or an instant; a day begins in the publication's time zone.
    public Optional<Instant> date(String name, ZoneId zone) {
        return text(name).map(text -> instant(name, text, zone));
    }

    private static Instant instant(String name, String text, ZoneId zone) {
        try {
            return text.length() <= 10
                    ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException broken) {
            throw new FrontMatterBroken(name + " is no date: " + text);
        }
    }

    /// The language and edition that a translation names as its source: `madeFrom: {language: en, edition: 1}`.
    public Optional<Language> madeFrom() {
        return values.get("madeFrom") instanceof Map<?, ?> source && source.get("language") != null
                ? Language.parse(source.get("language").toString())
                : Optional.empty();
    }
}
