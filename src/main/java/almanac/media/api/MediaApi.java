package almanac.media.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Scope;
import almanac.media.Asset;
import almanac.media.Keeping.Kept;
import almanac.media.Keeping.Refused;
import almanac.media.Media;
import almanac.web.Api;
import almanac.web.Problem;
import almanac.web.SiteAddress;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/// Files that texts show.
@Api
class MediaApi {
    private final Media media;
    private final SiteAddress site;

    MediaApi(Media media, SiteAddress site) {
        this.media = media;
        this.site = site;
    }

    record Item(String hash, String name, String type, int width, int height, long bytes, String url) {}

    @Access({Scope.WRITE, Scope.TRANSLATE})
    @PostMapping("/media")
    @ResponseStatus(HttpStatus.CREATED)
    Item create(@RequestParam MultipartFile file, Actor actor) throws IOException {
        if (!actor.rights().mayKeepFiles()) {
            throw Problem.forbidden("Only people with a role bring files.").refusal();
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (media.keep(name, file.getBytes(), actor)) {
            case Kept(var asset) -> shown(asset);
            case Refused(var reason) -> throw Problem.refused("/file", reason).refusal();
        };
    }

    private Item shown(Asset asset) {
        return new Item(
                asset.hash(),
                asset.name(),
                asset.type().mediaType(),
                asset.width(),
                asset.height(),
                asset.bytes(),
                site.absolute(media.original(asset)));
    }
}
