package almanac.media.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Scope;
import almanac.media.Asset;
import almanac.media.Keeping.Kept;
import almanac.media.Keeping.Refused;
import almanac.media.Library;
import almanac.media.LibraryItem;
import almanac.media.LibraryQuery;
import almanac.media.Media;
import almanac.media.PictureType;
import almanac.web.Api;
import almanac.web.Items;
import almanac.web.JsonForm;
import almanac.web.ListQuery;
import almanac.web.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/// Files that texts show, and what the library knows of them.
@Api
class MediaApi {
    private static final int TELLING = 12;

    private final Media media;
    private final Library library;
    private final MediaShapes shapes;

    MediaApi(Media media, Library library, MediaShapes shapes) {
        this.media = media;
        this.library = library;
        this.shapes = shapes;
    }

    @Access({Scope.READ_DRAFTS, Scope.WRITE, Scope.TRANSLATE})
    @GetMapping("/media")
    Items<MediaShapes.Item> index(
            @RequestParam(defaultValue = "") String name,
            @RequestParam @Nullable String limit,
            @RequestParam @Nullable String after) {
        var query = ListQuery.of(limit, after);
        var last = query.after()
                .map(hash -> library.find(hash)
                        .map(LibraryItem::asset)
                        .orElseThrow(() -> Problem.malformed("after is not what an answer gave as next.")
                                .refusal()));
        var found = library.list(LibraryQuery.named(name, last, query.limit() + 1));
        return Items.of(found, item -> item.asset().hash(), query.limit()).map(shapes::item);
    }

    @Access({Scope.READ_DRAFTS, Scope.WRITE, Scope.TRANSLATE})
    @GetMapping("/media/{hash}")
    MediaShapes.Item show(@PathVariable String hash) {
        return shapes.item(library.find(hash).orElseThrow(() -> unknown(hash)));
    }

    @Access({Scope.WRITE, Scope.TRANSLATE})
    @PostMapping("/media")
    @ResponseStatus(HttpStatus.CREATED)
    MediaShapes.Item create(MultipartHttpServletRequest parts, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        allowed(actor);
        if (parts.getMultiFileMap().values().stream().mapToInt(List::size).sum() > 1) {
            throw Problem.refused("/file", "One file at a time.").refusal();
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (media.keep(name, file, actor)) {
            case Kept(var asset) -> shapes.item(kept(asset));
            case Refused(var fault, var reason) -> throw refused(file, reason).refusal();
        };
    }

    private LibraryItem kept(Asset asset) {
        return library.find(asset.hash()).orElseThrow();
    }

    /// What is no picture is another matter than a picture that cannot be taken.
    private static Problem refused(MultipartFile file, String reason) throws IOException {
        try (var stream = file.getInputStream()) {
            return PictureType.of(stream.readNBytes(TELLING)).isPresent()
                    ? Problem.refused("/file", reason)
                    : Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no-picture", "This kind of file is not kept", reason);
        }
    }

    @Access({Scope.WRITE, Scope.TRANSLATE})
    @PatchMapping("/media/{hash}")
    MediaShapes.Item update(@PathVariable String hash, JsonForm form, Actor actor) {
        allowed(actor);
        return shapes.item(library.describe(shapes.order(hash, form, actor)).orElseThrow(() -> unknown(hash)));
    }

    private static void allowed(Actor actor) {
        if (!actor.rights().mayKeepFiles()) {
            throw Problem.forbidden("Only people with a role bring and describe files.")
                    .refusal();
        }
    }

    private static almanac.web.Refusal unknown(String hash) {
        return Problem.unknown("There is no file " + hash + ".").refusal();
    }
}
