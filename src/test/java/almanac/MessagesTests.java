package almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The words of pages: the same keys in every language, each of them used, each of them well-formed.
class MessagesTests {
    private static final Path FOLDER = Path.of("src/main/resources/messages");

    /// File name without language (`site`) → language (empty for the root) → words by key.
    private static Map<String, Map<String, Properties>> bundles() throws IOException {
        var bundles = new TreeMap<String, Map<String, Properties>>();
        if (!Files.exists(FOLDER)) {
            return bundles;
        }
        try (var files = Files.newDirectoryStream(FOLDER, "*.properties")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".properties", "");
                var cut = name.indexOf('_');
                var bundle = cut < 0 ? name : name.substring(0, cut);
                var language = cut < 0 ? "" : name.substring(cut + 1);
                var words = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                bundles.computeIfAbsent(bundle, any -> new HashMap<>()).put(language, words);
            }
        }
        return bundles;
    }

    @Test
    void every_language_has_every_key_and_no_other() throws IOException {
        for (var bundle : bundles().entrySet()) {
            var all = bundle.getValue().values().stream()
                    .flatMap(words -> words.stringPropertyNames().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            bundle.getValue()
                    .forEach((language, words) -> assertThat(new TreeSet<>(words.stringPropertyNames()))
                            .as("keys of %s in %s", bundle.getKey(), language)
                            .isEqualTo(all));
        }
    }

    /// Readers are spoken to in all languages; those who write, in English and Japanese. A file is for one or the
    /// other.
    @Test
    void readers_words_are_in_every_language_and_writers_in_two() throws IOException {
        var all = bundles().get("site").keySet();
        assertThat(all).hasSize(9);
        assertThat(bundles().get("markup").keySet()).isEqualTo(all);
        bundles()
                .forEach((bundle, languages) ->
                        assertThat(languages.keySet()).as(bundle).isIn(all, Set.of("en", "ja")));
    }

    @Test
    void no_word_is_empty_and_every_pattern_can_be_read() throws IOException {
        for (var bundle : bundles().entrySet()) {
            bundle.getValue()
                    .forEach((language, words) -> words.stringPropertyNames().forEach(key -> {
                        var text = words.getProperty(key);
                        assertThat(text).as("%s in %s", key, language).isNotBlank();
                        assertThatCode(() ->
                                        new MessageFormat(text, ULocale.forLanguageTag(language.replace('_', '-'))))
                                .as("%s in %s: %s", key, language, text)
                                .doesNotThrowAnyException();
                    }));
        }
    }

    @Test
    void every_language_fills_the_same_gaps() throws IOException {
        for (var bundle : bundles().entrySet()) {
            var gaps = new HashMap<String, Object>();
            bundle.getValue()
                    .forEach((language, words) -> words.stringPropertyNames().forEach(key -> {
                        var names = new TreeSet<>(new MessageFormat(words.getProperty(key)).getArgumentNames());
                        var before = gaps.putIfAbsent(key, names);
                        assertThat(before == null || before.equals(names))
                                .as("%s in %s has the gaps %s and elsewhere %s", key, language, names, before)
                                .isTrue();
                    }));
        }
    }

    @Test
    void quotation_marks_are_those_of_the_language() throws IOException {
        for (var bundle : bundles().entrySet()) {
            bundle.getValue().forEach((language, words) -> {
                var marks = LocaleData.getInstance(ULocale.forLanguageTag(language));
                var own = marks.getDelimiter(LocaleData.QUOTATION_START)
                        + marks.getDelimiter(LocaleData.QUOTATION_END)
                        + marks.getDelimiter(LocaleData.ALT_QUOTATION_START)
                        + marks.getDelimiter(LocaleData.ALT_QUOTATION_END);
                words.forEach((key, text) -> assertThat(text.toString().replaceAll("[^“”„«»‹›「」『』]", ""))
                        .as("%s in %s: %s", key, language, text)
                        .matches("[" + own + "]*"));
            });
        }
    }

    @Test
    void every_key_is_used() throws IOException {
        var everything = text(Path.of("templates")) + text(Modules.SOURCES);
        for (var bundle : bundles().values()) {
            for (var words : bundle.values()) {
                // A key may be put together from its beginning and an enum's constant: "site.theme." + theme.
                assertThat(words.stringPropertyNames())
                        .filteredOn(key -> !everything.contains(key)
                                && !everything.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\"")
                                && !everything.contains("'" + key.substring(0, key.lastIndexOf('.') + 1) + "'"))
                        .isEmpty();
            }
        }
    }

    private static String text(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return "";
        }
        try (var files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
