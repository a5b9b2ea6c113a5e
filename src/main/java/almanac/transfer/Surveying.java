package almanac.transfer;

import almanac.shared.Language;
import almanac.shared.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Goes through a folder once and tells what is in it; what cannot be used is reported, and holds back its whole work.
final class Surveying {
    private static final Set<String> OTHER_FORMATS =
            Set.of("org", "adoc", "asciidoc", "ad", "rst", "pandoc", "pdc", "textile", "ipynb");
    private static final Pattern TERM = Pattern.compile("(tags|categories|topics|authors?|series)/([^/]+)");
    static final Pattern HEADING = Pattern.compile("^#\\s+(.+?)\\s*#*\\s*$", Pattern.MULTILINE);

    private final SourceFolder folder;
    private final SourceSite site;
    private final Language fallback;
    private final ZoneId zone;
    private final Instant now;
    private final ImportReport report;
    private final SourceTexts reading;
    private final Map<String, List<SourceFile>> byKey = new LinkedHashMap<>();
    private final Map<String, String> broken = new HashMap<>();
    private final Map<String, Survey.Term> terms = new HashMap<>();
    private int texts;

    /// @param fallback the language of files that name none
    Surveying(SourceFolder folder, SourceSite site, Language fallback, ZoneId zone, Instant now, ImportReport report) {
        this.folder = folder;
        this.site = site;
        this.fallback = fallback;
        this.zone = zone;
        this.now = now;
        this.report = report;
        this.reading = new SourceTexts(folder);
    }

    Survey survey() {
        folder.files().forEach(this::look);
        var works = new ArrayList<SourceWork>();
        byKey.forEach((key, files) -> work(key, files).ifPresent(works::add));
        return new Survey(site, works, terms, texts);
    }

    private void look(String path) {
        var place = Place.of(path, site);
        var ending = Place.ending(path);
        if (place.isEmpty()) {
            return;
        }
        if (OTHER_FORMATS.contains(ending)) {
            report.warning(path, 0, "Texts in ." + ending + " are not read; convert it to Markdown.");
        } else if (Place.MARKDOWN.contains(ending) || Place.HTML.contains(ending)) {
            read(path, place.get());
        }
    }

    private void read(String path, Place place) {
        texts++;
        try {
            var text = reading.read(path);
            if (text.values().isEmpty()
                    && (Place.HTML.contains(Place.ending(path)) || site.style() == SourceSite.Style.JEKYLL)) {
                report.info(path, "Not imported: it has no front matter, so it is no text of the site.");
                texts--;
                return;
            }
            sort(file(path, place, text), text);
        } catch (UnusableFile unusable) {
            report.error(path, unusable.line(), unusable.getMessage() + ".");
            broken.put(place.key(), path);
        } catch (java.io.UncheckedIOException unreadable) {
            report.error(path, 0, "It cannot be read; see who may read it.");
            broken.put(place.key(), path);
        }
    }

    private SourceFile file(String path, Place place, FrontMatter text) {
        var title = text.text("title").or(() -> heading(text.body())).orElseGet(() -> spelled(place.name()));
        var expired =
                text.date("expiryDate", zone).filter(end -> !end.isAfter(now)).isPresent();
        if (expired) {
            report.warning(path, 0, "Its time is over (expiryDate); it comes in as a draft.");
        }
        var file = new SourceFile(path, place, language(place, text), title, text.head(), site.style(), expired);
        // So that a date that is none is found before anything is written.
        file.date(zone);
        file.modified(zone);
        return file;
    }

    private Language language(Place place, FrontMatter text) {
        var said = text.text("lang", "language", "locale");
        if (said.isEmpty()) {
            return place.language().orElse(fallback);
        }
        return Registered.language(said.get())
                .orElseThrow(() -> new UnusableFile(
                        0, "“" + said.get() + "” is no language tag; write one of BCP 47, such as ja or pt-BR"));
    }

    static Optional<String> heading(String body) {
        var heading = HEADING.matcher(body);
        return heading.find() ? Optional.of(heading.group(1)) : Optional.empty();
    }

    private static String spelled(String name) {
        var words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void sort(SourceFile file, FrontMatter text) {
        if (file.place().shape() == Place.Shape.LIST) {
            var term = TERM.matcher(file.place().key());
            if (term.matches()) {
                name(term.group(2), file);
                return;
            }
            if (file.place().key().isEmpty() || text.body().isBlank()) {
                report.info(
                        file.path(),
                        "Not imported: a list page without a place here; topics, archive and home are lists already.");
                return;
            }
        }
        if (file.head().text("build.render").filter("never"::equals).isPresent()) {
            report.info(file.path(), "Not imported: it says that it is never shown.");
            return;
        }
        byKey.computeIfAbsent(file.key(), key -> new ArrayList<>()).add(file);
    }

    private void name(String term, SourceFile file) {
        var known = terms.computeIfAbsent(termKey(term), key -> new Survey.Term(new HashMap<>(), new HashMap<>()));
        known.names().put(file.language(), file.title());
        known.descriptions().put(file.language(), file.summary());
    }

    static String termKey(String name) {
        return Slug.from(name).map(Slug::value).orElse(name);
    }

    /// Two files for one language, or one that is broken: then nothing of the work is imported.
    private Optional<SourceWork> work(String key, List<SourceFile> files) {
        var held = files.stream()
                .map(file -> broken.get(file.place().key()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
        var seen = new HashMap<Language, SourceFile>();
        var refused = new HashSet<SourceFile>();
        for (var file : files) {
            var other = seen.putIfAbsent(file.language(), file);
            if (other != null) {
                refused.add(file);
                report.error(
                        file.path(),
                        0,
                        "It is the second file of its article in “" + file.language() + "”, after " + other.path()
                                + "; give one of them another language, or another translationKey.");
                held = Optional.of(file.path());
            }
        }
        if (held.isPresent()) {
            var reason = "Not imported, because " + held.get() + " of the same article cannot be; mend that first.";
            files.stream()
                    .filter(file -> !refused.contains(file))
                    .forEach(file -> report.error(file.path(), 0, reason));
            return Optional.empty();
        }
        return Optional.of(SourceWork.of(key, files, fallback));
    }
}
