package almanac.transfer;

import almanac.publication.MissingPolicy;
import almanac.publication.NavigationLink;
import almanac.publication.Publication;
import almanac.publication.SiteLanguage;
import almanac.publication.Wording;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.web.Path;
import almanac.web.SamplePublication.Guest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What comes with the program as the sample publication: texts, pictures, people, topics.
final class SampleContent {
    /// Whom anybody may be in a demonstration.
    static final List<Guest> GUESTS = List.of(
            new Guest("editor", new Handle("daniel-okafor"), Set.of()),
            new Guest("author", new Handle("haruka-sato"), Set.of()),
            new Guest("translator", new Handle("yuki-tanabe"), Set.of(Language.of("ja"))));

    private final PackagedFolder folder = new PackagedFolder("sample");

    SourceFolder folder() {
        return folder;
    }

    /// One of its lists: `people.yaml`, `topics.yaml`, `publication.yaml`.
    Map<String, Object> list(String name) {
        return FrontMatter.yaml(Decoding.text(folder.bytes(name)));
    }

    List<Handle> handles(String name) {
        return list(name).keySet().stream().sorted().map(Handle::new).toList();
    }

    List<SourceFile> pages() {
        var report = new ImportReport();
        return new Surveying(folder, SourceSite.of(folder), Language.of("en"), ZoneOffset.UTC, Instant.EPOCH, report)
                .survey().works().stream()
                        .filter(work -> work.original().page())
                        .flatMap(work -> work.files().stream())
                        .toList();
    }

    /// What the publication is called, in which languages it speaks, and its pages in the foot.
    Publication publication() {
        var file = list("publication.yaml");
        var names = texts(file.get("name"));
        var taglines = texts(file.get("tagline"));
        var wordings = new HashMap<Language, Wording>();
        names.forEach(
                (language, name) -> wordings.put(language, new Wording(name, taglines.getOrDefault(language, ""))));
        var languages = new FrontMatter(file, "", 1)
                .list("languages").stream()
                        .map(Language::of)
                        .map(language -> new SiteLanguage(language, MissingPolicy.ORIGINAL, "latn"))
                        .toList();
        return new Publication(
                languages,
                Language.of(String.valueOf(file.get("defaultLanguage"))),
                ZoneId.of(String.valueOf(file.get("timeZone"))),
                wordings,
                links());
    }

    /// The pages stand in the foot, each in its language.
    private List<NavigationLink> links() {
        return pages().stream()
                .flatMap(page -> page.slug().stream()
                        .map(slug -> new NavigationLink(
                                NavigationLink.Place.FOOTER,
                                page.language(),
                                page.title(),
                                Path.article(page.language(), slug))))
                .toList();
    }

    /// Words by language.
    static Map<Language, String> texts(@Nullable Object entry) {
        var texts = new HashMap<Language, String>();
        if (entry instanceof Map<?, ?> map) {
            map.forEach((tag, text) -> texts.put(Language.of(String.valueOf(tag)), String.valueOf(text)));
        }
        return texts;
    }

    /// The hashes of its pictures.
    TreeSet<String> pictures() {
        return folder.files().stream()
                .filter(path -> path.endsWith(".png"))
                .map(path -> Pictures.sha256(folder.bytes(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
