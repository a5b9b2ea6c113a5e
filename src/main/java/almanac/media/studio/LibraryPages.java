package almanac.media.studio;

import almanac.account.People;
import almanac.media.Library;
import almanac.media.LibraryItem;
import almanac.media.LibraryQuery;
import almanac.media.PictureType;
import almanac.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/// Draws the list, by itself or under what came of bringing files.
@Component
class LibraryPages {
    static final int FILES = 36;

    private final Library library;
    private final People people;
    private final Cards cards;
    private final PageWords words;

    LibraryPages(Library library, People people, Cards cards, PageWords words) {
        this.library = library;
        this.people = people;
        this.cards = cards;
        this.words = words;
    }

    String show(LibrarySearch search, List<LibraryPage.NotTaken> refused, HttpServletRequest request, Model model) {
        var found = found(search, FILES + 1, request);
        var language = words.language(request);
        var shown = found.subList(0, Math.min(found.size(), FILES));
        model.addAttribute(
                "page",
                new LibraryPage(
                        words.text(request, "media.library"),
                        LibraryController.PATH,
                        search.text(),
                        types(search, request),
                        lacking(search, request),
                        shown.stream()
                                .map(item -> cards.of(item, language, language))
                                .toList(),
                        found.size() > FILES ? next(search, shown.getLast()) : null,
                        search.narrows(),
                        refused));
        return "media/library";
    }

    List<LibraryItem> found(LibrarySearch search, int limit, HttpServletRequest request) {
        var after = Optional.of(search.after())
                .filter(hash -> !hash.isEmpty())
                .flatMap(library::find)
                .map(LibraryItem::asset);
        return library.list(new LibraryQuery(
                search.text(),
                brought(search.text(), request),
                type(search.type()),
                lacking(search.lacking()),
                after,
                limit));
    }

    /// The people whose names hold what was looked for.
    private Set<Long> brought(String text, HttpServletRequest request) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return people.all().stream()
                .map(person -> person.id())
                .filter(id -> people.profile(id, words.language(request))
                        .filter(profile ->
                                profile.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static Optional<PictureType> type(String said) {
        return Arrays.stream(PictureType.values())
                .filter(type -> type.ending().equals(said))
                .findFirst();
    }

    private static LibraryQuery.Lacking lacking(String said) {
        return Arrays.stream(LibraryQuery.Lacking.values())
                .filter(lacking -> lacking.toString().equals(said))
                .findFirst()
                .orElse(LibraryQuery.Lacking.NOTHING);
    }

    private List<LibraryPage.Option> types(LibrarySearch search, HttpServletRequest request) {
        var any = new LibraryPage.Option("", words.text(request, "media.type.any"), false);
        return Stream.concat(
                        Stream.of(any),
                        Arrays.stream(PictureType.values())
                                .map(type -> new LibraryPage.Option(
                                        type.ending(),
                                        type.name(),
                                        type.ending().equals(search.type()))))
                .toList();
    }

    private List<LibraryPage.Option> lacking(LibrarySearch search, HttpServletRequest request) {
        return Arrays.stream(LibraryQuery.Lacking.values())
                .map(lacking -> new LibraryPage.Option(
                        lacking == LibraryQuery.Lacking.NOTHING ? "" : lacking.toString(),
                        words.text(request, "media.lacking." + lacking),
                        lacking.toString().equals(search.lacking())))
                .toList();
    }

    private static String next(LibrarySearch search, LibraryItem last) {
        return UriComponentsBuilder.fromPath(LibraryController.PATH)
                .queryParam("text", "{text}")
                .queryParam("type", "{type}")
                .queryParam("lacking", "{lacking}")
                .queryParam("after", last.asset().hash())
                .encode()
                .buildAndExpand(search.text(), search.type(), search.lacking())
                .toUriString();
    }
}
