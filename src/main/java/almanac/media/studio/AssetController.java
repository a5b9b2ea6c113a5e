package almanac.media.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.media.Asset;
import almanac.media.DescribeAsset;
import almanac.media.Library;
import almanac.media.LibraryItem;
import almanac.media.Media;
import almanac.media.Replaced;
import almanac.media.Replacing;
import almanac.media.Trash;
import almanac.media.Trashed;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// One file of the library: what is said of it, and what becomes of it.
@Studio
class AssetController {
    private static final String FILE = LibraryController.PATH + "/{hash}";

    private final Media media;
    private final Library library;
    private final Replacing replacing;
    private final Trash trash;
    private final AssetPages pages;
    private final PageWords words;

    AssetController(Media media, Library library, Replacing replacing, Trash trash, AssetPages pages, PageWords words) {
        this.media = media;
        this.library = library;
        this.replacing = replacing;
        this.trash = trash;
        this.pages = pages;
        this.words = words;
    }

    @Roles
    @GetMapping(FILE)
    String show(@PathVariable String hash, Actor actor, HttpServletRequest request, Model model) {
        var item = item(hash);
        return item.replacedBy()
                .map(AssetController::there)
                .orElseGet(() -> pages.show(item, pages.form(item), Map.of(), actor, request, model));
    }

    @Roles
    @PostMapping(FILE)
    String update(
            @PathVariable String hash,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LibraryController.allowed(actor);
        var item = item(hash);
        var form = AssetForm.of(request);
        var problems = problems(form, request);
        if (!problems.isEmpty()) {
            return wrong(item, form, problems, actor, request, response, model);
        }
        library.describe(new DescribeAsset(hash, form.focus(), Optional.of(form.decorative()), form.words(), actor));
        return back(hash, "media.described", request);
    }

    private Map<String, String> problems(AssetForm form, HttpServletRequest request) {
        var problems = new HashMap<String, String>();
        if (form.focus().isEmpty()) {
            problems.put("focus", words.text(request, "media.focus.wrong"));
        }
        form.alt().forEach((tag, text) -> {
            if (text.length() > DescribeAsset.LONGEST_ALT) {
                problems.put("alt-" + tag, words.text(request, "media.alt.long", DescribeAsset.LONGEST_ALT));
            }
        });
        return problems;
    }

    @Roles
    @PostMapping(FILE + "/file")
    String replace(
            @PathVariable String hash,
            @RequestParam MultipartFile file,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var item = mine(hash, actor);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (replacing.replace(item.asset(), name, file, actor)) {
            case Replaced.Done(Asset asset) -> back(asset.hash(), "media.replaced", request);
            case Replaced.Same() -> back(hash, "media.same", request);
            case Replaced.Refused(var fault) ->
                wrong(
                        item,
                        pages.form(item),
                        Map.of("file", words.text(request, "media.fault." + fault)),
                        actor,
                        request,
                        response,
                        model);
        };
    }

    @Roles
    @PostMapping(FILE + "/trash")
    String trash(
            @PathVariable String hash,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var item = mine(hash, actor);
        return trash.put(hash, actor) instanceof Trashed.Bound
                ? bound(item, actor, request, response, model)
                : back(hash, "media.trashed", request);
    }

    @Roles
    @PostMapping(FILE + "/restore")
    String restore(@PathVariable String hash, Actor actor, HttpServletRequest request) {
        mine(hash, actor);
        trash.restore(hash, actor);
        return back(hash, "media.restored", request);
    }

    /// Takes away for good what lies in the trash.
    @Roles
    @PostMapping(FILE + "/removal")
    String remove(
            @PathVariable String hash,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var item = mine(hash, actor);
        return switch (trash.empty(hash, actor)) {
            case Trashed.Bound() -> bound(item, actor, request, response, model);
            case Trashed.Missing() -> there(hash);
            case Trashed.Done() -> {
                Told.next(
                        request,
                        words.text(request, "media.removed", item.asset().name()));
                yield "redirect:" + LibraryController.PATH + "?lacking=place";
            }
        };
    }

    /// The picture, for those who work here, wherever it lies.
    @Roles
    @GetMapping(FILE + "/preview")
    ResponseEntity<Resource> preview(@PathVariable String hash) {
        var asset = item(hash).asset();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asset.type().mediaType()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(media.file(asset)));
    }

    private LibraryItem item(String hash) {
        return library.find(hash).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LibraryItem mine(String hash, Actor actor) {
        var item = item(hash);
        if (!actor.rights().mayTakeAway(item.by())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return item;
    }

    private String bound(
            LibraryItem item, Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
        var problem = Map.of("trash", words.text(request, "media.bound"));
        return wrong(item, pages.form(item), problem, actor, request, response, model);
    }

    private String wrong(
            LibraryItem item,
            AssetForm form,
            Map<String, String> problems,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.show(item, form, problems, actor, request, model);
    }

    private String back(String hash, String said, HttpServletRequest request) {
        Told.next(request, words.text(request, said));
        return there(hash);
    }

    private static String there(String hash) {
        return "redirect:" + LibraryController.PATH + "/" + hash;
    }
}
