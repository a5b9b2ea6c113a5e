package almanac.media.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.media.Asset;
import almanac.media.Keeping;
import almanac.media.Media;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// The library's files, looked through and added to.
@Studio
class LibraryController {
    static final String PATH = Studio.PATH + "/library";
    private static final int AT_ONCE = 40;

    private final Media media;
    private final LibraryPages pages;
    private final PageWords words;

    LibraryController(Media media, LibraryPages pages, PageWords words) {
        this.media = media;
        this.pages = pages;
        this.words = words;
    }

    @Roles
    @GetMapping(PATH)
    String show(@ModelAttribute LibrarySearch search, HttpServletRequest request, Model model) {
        return pages.show(search, List.of(), request, model);
    }

    /// Files as a form sends them without any script: what can be kept is kept, and the rest is told.
    @Roles
    @PostMapping(PATH)
    String create(
            @RequestParam List<MultipartFile> files,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        allowed(actor);
        if (files.size() > AT_ONCE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var many = new LibraryPage.NotTaken("", words.text(request, "media.too-many", AT_ONCE));
            return pages.show(LibrarySearch.EVERYTHING, List.of(many), request, model);
        }
        var kept = new ArrayList<Asset>();
        var refused = new ArrayList<LibraryPage.NotTaken>();
        for (var file : files) {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            switch (media.keep(name, file, actor)) {
                case Keeping.Kept(var asset) -> kept.add(asset);
                case Keeping.Refused(var fault, var reason) ->
                    refused.add(new LibraryPage.NotTaken(name, words.text(request, "media.fault." + fault)));
            }
        }
        if (!refused.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(LibrarySearch.EVERYTHING, refused, request, model);
        }
        Told.next(request, words.text(request, "media.kept", kept.size()));
        return "redirect:" + (kept.size() == 1 ? PATH + "/" + kept.getFirst().hash() : PATH);
    }

    static void allowed(Actor actor) {
        if (!actor.rights().mayKeepFiles()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
