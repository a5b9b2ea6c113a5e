package almanac.media.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Profile;
import almanac.media.Library;
import almanac.media.LibraryItem;
import almanac.media.Media;
import almanac.media.Use;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Draws the page of one file.
@Component
class AssetPages {
    private static final long KILO = 1_000;

    private final Media media;
    private final Library library;
    private final People people;
    private final Publications publications;
    private final PageWords words;

    AssetPages(Media media, Library library, People people, Publications publications, PageWords words) {
        this.media = media;
        this.library = library;
        this.people = people;
        this.publications = publications;
        this.words = words;
    }

    /// The form as it stands before anybody typed.
    AssetForm form(LibraryItem item) {
        var alt = new HashMap<String, String>();
        item.alt().forEach((language, text) -> alt.put(language.tag(), text));
        return new AssetForm(
                alt,
                item.decorative(),
                item.focus().map(focus -> Integer.toString(focus.x())).orElse(""),
                item.focus().map(focus -> Integer.toString(focus.y())).orElse(""));
    }

    String show(
            LibraryItem item,
            AssetForm form,
            Map<String, String> problems,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var asset = item.asset();
        var path = LibraryController.PATH + "/" + asset.hash();
        var uses = library.uses(asset.hash(), actor);
        model.addAttribute(
                "page",
                new AssetPage(
                        asset.name(),
                        path,
                        item.isTrashed() || asset.moving()
                                ? path + "/preview"
                                : media.shown(asset).src(),
                        media.original(asset),
                        asset.type().name(),
                        words.text(request, "media.size", asset.width(), asset.height()),
                        weight(asset.bytes(), request),
                        asset.moving(),
                        asset.width(),
                        asset.height(),
                        words.moment(request, asset.createdAt()),
                        by(item, request),
                        alt(item, form),
                        form.decorative(),
                        form.focusX(),
                        form.focusY(),
                        uses.stream()
                                .map(use ->
                                        AssetPage.place(use, words.text(request, "media.standing." + use.standing())))
                                .toList(),
                        uses.stream().anyMatch(use -> use.standing() != Use.Standing.DRAFT),
                        item.isTrashed(),
                        actor.rights().mayTakeAway(item.by()),
                        problems));
        return "media/asset";
    }

    private String weight(long bytes, HttpServletRequest request) {
        return bytes < KILO * KILO
                ? words.text(request, "media.kilobytes", Math.max(1, bytes / KILO))
                : words.text(request, "media.megabytes", (double) (bytes / KILO / 100) / 10);
    }

    private String by(LibraryItem item, HttpServletRequest request) {
        return item.by()
                .flatMap(person -> people.profile(person, words.language(request)))
                .map(Profile::name)
                .orElse("");
    }

    /// In the publication's languages, and in those in which there are words already.
    private List<AssetPage.Words> alt(LibraryItem item, AssetForm form) {
        var languages = new LinkedHashSet<>(publications.current().tags());
        item.alt().keySet().stream().sorted().forEach(languages::add);
        return languages.stream().map(language -> words(language, form)).toList();
    }

    private static AssetPage.Words words(Language language, AssetForm form) {
        return new AssetPage.Words(
                language.tag(),
                language.direction(),
                language.nativeName(),
                form.alt().getOrDefault(language.tag(), ""));
    }
}
