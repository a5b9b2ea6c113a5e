package almanac.transfer;

import almanac.shared.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the folder's own settings tell: which program it was written for, where texts lie, and in which languages.
///
/// @param roots     the folders of texts, each ending in `/` or empty, with the language of those that have one
/// @param languages      as the settings list them; empty where they list none
/// @param usualAddresses whether the settings order no other addresses than the program's usual ones
record SourceSite(
        Style style,
        Map<String, Optional<Language>> roots,
        Map<String, Language> languages,
        Optional<Language> language,
        boolean usualAddresses) {
    private static final List<String> HUGO =
            List.of("hugo", "config", "config/_default/hugo", "config/_default/config");

    enum Style {
        HUGO,
        JEKYLL,
        PLAIN
    }

    static SourceSite of(SourceFolder folder) {
        var files = folder.files();
        if (files.stream()
                .anyMatch(file ->
                        file.startsWith("_config.") || file.startsWith("_posts/") || file.contains("/_posts/"))) {
            return jekyll(folder);
        }
        var settings = hugoSettings(folder);
        var content = files.stream().anyMatch(file -> file.startsWith("content/"));
        if (content || !settings.values().isEmpty()) {
            return hugo(folder, settings, content);
        }
        // Somebody named the folder of contents itself.
        var sections = files.stream().anyMatch(file -> file.matches("(.*/)?_index\\.([^/]+\\.)?(md|html)"));
        return new SourceSite(
                sections ? Style.HUGO : Style.PLAIN, Map.of("", Optional.empty()), Map.of(), Optional.empty(), false);
    }

    private static SourceSite jekyll(SourceFolder folder) {
        var settings = settings(folder, "_config");
        var languages = new LinkedHashMap<String, Language>();
        settings.list("languages")
                .forEach(tag -> Registered.language(tag)
                        .ifPresent(language -> languages.put(tag.toLowerCase(Locale.ROOT), language)));
        var own = settings.text("default_lang", "lang").flatMap(Registered::language);
        return new SourceSite(
                Style.JEKYLL,
                Map.of("", Optional.empty()),
                languages,
                own,
                settings.text("permalink").filter(form -> !form.equals("date")).isEmpty());
    }

    private static FrontMatter hugoSettings(SourceFolder folder) {
        var all = new HashMap<String, Object>();
        HUGO.forEach(name -> all.putAll(settings(folder, name).values()));
        var languages = settings(folder, "config/_default/languages").values();
        if (!languages.isEmpty()) {
            all.put("languages", languages);
        }
        return new FrontMatter(all, "", 1);
    }

    private static FrontMatter settings(SourceFolder folder, String name) {
        var values = new HashMap<String, Object>();
        for (var ending : List.of(".yaml", ".yml", ".toml", ".json")) {
            if (folder.has(name + ending)) {
                values.putAll(settings(folder, name + ending, ending));
            }
        }
        return new FrontMatter(values, "", 1);
    }

    private static Map<String, Object> settings(SourceFolder folder, String file, String ending) {
        try {
            var text = Decoding.text(folder.bytes(file));
            return switch (ending) {
                case ".toml" -> Heads.toml(text, 1);
                case ".json" -> Heads.json(text, 1);
                default -> Heads.yaml(text, 1);
            };
        } catch (UnusableFile unusable) {
            throw new UnusableFile(
                    unusable.line(),
                    file + ":" + unusable.line() + ": "
                            + String.valueOf(unusable.getMessage()).replace("front matter", "file"));
        }
    }

    /// A language as the site's own addresses had it.
    String written(Language language) {
        return languages.entrySet().stream()
                .filter(entry -> entry.getValue().equals(language))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(language.tag().toLowerCase(Locale.ROOT));
    }

    private static SourceSite hugo(SourceFolder folder, FrontMatter settings, boolean content) {
        var languages = new LinkedHashMap<String, Language>();
        var roots = new LinkedHashMap<String, Optional<Language>>();
        if (settings.value("languages") instanceof Map<?, ?> map) {
            map.forEach((tag, entry) -> Registered.language(String.valueOf(tag)).ifPresent(language -> {
                languages.put(String.valueOf(tag).toLowerCase(Locale.ROOT), language);
                if (entry instanceof Map<?, ?> own && own.get("contentDir") != null) {
                    roots.put(root(String.valueOf(own.get("contentDir"))), Optional.of(language));
                }
            }));
        }
        var main = settings.text("contentDir").map(SourceSite::root).orElse(content ? "content/" : "");
        roots.putIfAbsent(main, Optional.empty());
        folder.files().stream()
                .filter(file -> file.startsWith("content.") || file.startsWith("content-"))
                .map(file -> file.substring(0, file.indexOf('/') + 1))
                .filter(root -> root.length() > "content.x/".length())
                .distinct()
                .forEach(root -> Registered.language(root.substring("content.".length(), root.length() - 1))
                        .ifPresent(language -> roots.putIfAbsent(root, Optional.of(language))));
        return new SourceSite(
                Style.HUGO,
                roots,
                languages,
                settings.text("defaultContentLanguage").flatMap(Registered::language),
                !settings.values().isEmpty()
                        && settings.value("permalinks") == null
                        && !settings.says("uglyURLs")
                        && !settings.says("defaultContentLanguageInSubdir"));
    }

    private static String root(String folder) {
        var plain = folder.replaceAll("^(\\./)+|^/+|/+$", "");
        return plain.isEmpty() || plain.equals(".") ? "" : plain + "/";
    }

    /// The folder of texts that a file lies in, the deepest where one lies in another.
    Optional<String> rootOf(String path) {
        return roots.keySet().stream().filter(path::startsWith).max(java.util.Comparator.comparingInt(String::length));
    }

    /// Whether a piece of a path names a language: the settings' own, else any that is registered.
    Optional<Language> folderLanguage(String name) {
        var own = languages.get(name.toLowerCase(Locale.ROOT));
        return own != null ? Optional.of(own) : languages.isEmpty() ? Registered.folder(name) : Optional.empty();
    }

    Optional<Language> suffixLanguage(String suffix) {
        var own = languages.get(suffix.toLowerCase(Locale.ROOT));
        return own != null
                ? Optional.of(own)
                : languages.isEmpty() ? Registered.language(suffix) : Registered.folder(suffix);
    }
}
