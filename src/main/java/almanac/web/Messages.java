package almanac.web;

import almanac.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The files `messages/<module>_<language>.properties` of all modules: ICU message patterns by language and key.
@Component
class Messages {
    static final Language LAST_RESORT = Language.of("en");

    private final Map<Language, Map<String, String>> patterns = new HashMap<>();

    Messages(ResourcePatternResolver resources) throws IOException {
        for (var file : resources.getResources("classpath*:messages/*_*.properties")) {
            patterns.computeIfAbsent(language(file), language -> new HashMap<>())
                    .putAll(read(file));
        }
    }

    private static Language language(Resource file) {
        var name = file.getFilename();
        if (name == null) {
            throw new IllegalStateException("A messages file without a name: " + file);
        }
        return Language.of(name.substring(name.lastIndexOf('_') + 1, name.length() - ".properties".length()));
    }

    private static Map<String, String> read(Resource file) {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var read = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// In the language itself, else in its base language, else in English.
    Optional<String> pattern(Language language, String key) {
        return in(language, key).or(() -> in(Language.of(language.base()), key)).or(() -> in(LAST_RESORT, key));
    }

    /// The languages in which a text is written.
    List<Language> languages(String key) {
        return patterns.keySet().stream()
                .filter(language -> in(language, key).isPresent())
                .sorted()
                .toList();
    }

    private Optional<String> in(Language language, String key) {
        return Optional.ofNullable(patterns.getOrDefault(language, Map.of()).get(key));
    }
}
