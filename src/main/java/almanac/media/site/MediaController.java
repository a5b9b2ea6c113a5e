package almanac.media.site;

import almanac.media.Asset;
import almanac.media.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Serves pictures. An address holds the hash of its content, so what it answers never changes.
@Controller
class MediaController {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final MediaType WEBP = MediaType.parseMediaType("image/webp");

    private final Media media;

    MediaController(Media media) {
        this.media = media;
    }

    @GetMapping("/media/{hash:[0-9a-f]{64}}/{name}")
    ResponseEntity<Resource> show(@PathVariable String hash, @PathVariable String name) {
        return media.at(hash)
                .filter(asset -> asset.name().equals(name))
                .map(this::original)
                .orElseGet(MediaController::nothing);
    }

    @GetMapping("/media/{hash:[0-9a-f]{64}}/{width:[0-9]{1,5}}/{name}.webp")
    ResponseEntity<Resource> show(@PathVariable String hash, @PathVariable int width, @PathVariable String name) {
        return media.at(hash)
                .filter(asset -> asset.name().startsWith(name + "."))
                .filter(asset -> media.offers(asset, width))
                .map(asset -> rendition(asset, width))
                .orElseGet(MediaController::nothing);
    }

    private ResponseEntity<Resource> original(Asset asset) {
        return answer(media.file(asset), MediaType.parseMediaType(asset.type().mediaType()), FOREVER, asset.hash());
    }

    private ResponseEntity<Resource> rendition(Asset asset, int width) {
        Optional<Path> made = media.file(asset, width);
        return made.map(file -> answer(file, WEBP, FOREVER, asset.hash() + "-" + width))
                // It may be made another time: nobody should keep this.
                .orElseGet(() -> answer(
                        media.file(asset),
                        MediaType.parseMediaType(asset.type().mediaType()),
                        CacheControl.noStore(),
                        asset.hash()));
    }

    private static ResponseEntity<Resource> answer(Path file, MediaType type, CacheControl caching, String tag) {
        if (!Files.exists(file)) {
            return nothing();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(caching)
                .eTag(tag)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(file));
    }

    private static ResponseEntity<Resource> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
