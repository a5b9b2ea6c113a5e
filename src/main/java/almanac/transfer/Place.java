package almanac.transfer;

import almanac.shared.Language;
import almanac.transfer.SourceSite.Style;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the path of a text tells of it.
///
/// @param key      the same for all languages of one work
/// @param name     what its address would end in
/// @param folder   the folder whose files are its own, where it is a bundle; else the one it lies in
/// @param atTop    lies in no section
record Place(
        String key,
        Optional<Language> language,
        String name,
        Optional<LocalDate> date,
        String folder,
        Shape shape,
        boolean draft,
        boolean post,
        boolean atTop) {
    static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdx");
    static final Set<String> HTML = Set.of("html", "htm");
    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})-(.+)");

    enum Shape {
        SINGLE,
        BUNDLE,
        /// A list page: `_index.md`.
        LIST
    }

    static String ending(String path) {
        var dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /// The place of a path in a site, where the path lies among the texts.
    static Optional<Place> of(String path, SourceSite site) {
        return site.rootOf(path).map(root -> of(path, root, site));
    }

    private static Place of(String path, String root, SourceSite site) {
        var language = site.roots().getOrDefault(root, Optional.empty());
        var inside = path.substring(root.length());
        var folders = inside.contains("/") ? inside.substring(0, inside.lastIndexOf('/')) : "";
        if (language.isEmpty()) {
            var first = folders.isEmpty() ? "" : folders.split("/", 2)[0];
            var found = first.isEmpty() ? Optional.<Language>empty() : site.folderLanguage(first);
            if (found.isPresent()) {
                language = found;
                folders = folders.length() > first.length() ? folders.substring(first.length() + 1) : "";
            }
        }
        if (site.style() == Style.JEKYLL) {
            var piece = Pattern.compile("(^|/)(_posts|_drafts)/([^/]+)").matcher(folders);
            if (language.isEmpty() && piece.find()) {
                language = site.folderLanguage(piece.group(3));
                folders = language.isPresent()
                        ? folders.substring(0, piece.start(3) - 1) + folders.substring(piece.end(3))
                        : folders;
            }
        }
        var file = path.substring(path.lastIndexOf('/') + 1);
        var stem = Place.ending(path).isEmpty() ? file : file.substring(0, file.lastIndexOf('.'));
        var dot = stem.lastIndexOf('.');
        var suffix = dot > 0 ? site.suffixLanguage(stem.substring(dot + 1)) : Optional.<Language>empty();
        if (suffix.isPresent()) {
            stem = stem.substring(0, dot);
            language = suffix;
        }
        return named(path, folders, stem, language, site);
    }

    private static Place named(String path, String folders, String stem, Optional<Language> language, SourceSite site) {
        var own = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        var post = in("_posts", folders);
        var draft = in("_drafts", folders);
        var top = folders.isEmpty();
        var shape = stem.equals("index") && !top ? Shape.BUNDLE : stem.equals("_index") ? Shape.LIST : Shape.SINGLE;
        var last = folders.substring(folders.lastIndexOf('/') + 1);
        var key = shape == Shape.SINGLE ? (top ? stem : folders + "/" + stem) : folders;
        var name = shape == Shape.SINGLE ? stem : last;
        var dated = DATED.matcher(name);
        var date = dated.matches() ? date(dated) : Optional.<LocalDate>empty();
        if (date.isPresent() && site.style() != Style.HUGO) {
            name = dated.group(4);
        }
        var atTop = shape == Shape.SINGLE ? top : !folders.contains("/");
        return new Place(key, language, name, date, own, shape, draft, post || draft, atTop);
    }

    private static Optional<LocalDate> date(java.util.regex.Matcher dated) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(dated.group(1)),
                    Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static boolean in(String folder, String folders) {
        return ("/" + folders + "/").contains("/" + folder + "/");
    }
}
