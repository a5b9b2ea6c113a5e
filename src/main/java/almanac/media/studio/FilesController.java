package almanac.media.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.media.Keeping;
import almanac.media.Library;
import almanac.media.Media;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The library for our own scripts: one file after the other, and files to choose from.
@Studio
class FilesController {
    private static final int CHOICES = 24;

    private final Media media;
    private final Library library;
    private final LibraryPages pages;
    private final Cards cards;
    private final Publications publications;
    private final PageWords words;

    FilesController(
            Media media, Library library, LibraryPages pages, Cards cards, Publications publications, PageWords words) {
        this.media = media;
        this.library = library;
        this.pages = pages;
        this.cards = cards;
        this.publications = publications;
        this.words = words;
    }

    /// What a script learns of a file that it sent: the file, or why not.
    public record Answer(Optional<Card> card, Optional<String> problem) {}

    @Roles
    @PostMapping(LibraryController.PATH + "/files")
    ResponseEntity<Answer> create(
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "") String language,
            Actor actor,
            HttpServletRequest request)
            throws IOException {
        LibraryController.allowed(actor);
        if (files.size() > 1) {
            return refused(words.text(request, "media.too-many", 1));
        }
        var file = files.getFirst();
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (media.keep(name, file, actor)) {
            case Keeping.Kept(var asset) -> {
                var item = library.find(asset.hash()).orElseThrow();
                var card = cards.of(item, words.language(request), writing(language, request));
                yield ResponseEntity.status(HttpStatus.CREATED)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new Answer(Optional.of(card), Optional.empty()));
            }
            case Keeping.Refused(var fault, var reason) -> refused(words.text(request, "media.fault." + fault));
        };
    }

    private static ResponseEntity<Answer> refused(String problem) {
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Answer(Optional.empty(), Optional.of(problem)));
    }

    /// A piece of the library to choose from.
    public record Choices(List<Card> cards, String next) {}

    @Roles
    @GetMapping(LibraryController.PATH + "/choices")
    ResponseEntity<Choices> choices(
            @ModelAttribute LibrarySearch search,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request) {
        var found = pages.found(search, CHOICES + 1, request);
        var shown = found.subList(0, Math.min(found.size(), CHOICES));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Choices(
                        shown.stream()
                                .map(item -> cards.of(item, words.language(request), writing(language, request)))
                                .toList(),
                        found.size() > CHOICES ? shown.getLast().asset().hash() : ""));
    }

    private Language writing(String tag, HttpServletRequest request) {
        return Language.parse(tag).filter(publications.current()::speaks).orElseGet(() -> words.language(request));
    }
}
