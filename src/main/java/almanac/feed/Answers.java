package almanac.feed;

import almanac.web.ShelfMark;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.server.ResponseStatusException;

/// Answers for programs that read: kept by whoever likes, asked again each time, and then mostly not sent again (the
/// framework compares the ETag with what the reader has).
final class Answers {
    static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate();
    static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    static final MediaType JSON_FEED = MediaType.parseMediaType("application/feed+json;charset=UTF-8");
    static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
    static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown;charset=UTF-8");

    private Answers() {}

    /// An answer that is kept until something that it shows moves.
    static ResponseEntity<byte[]> of(MediaType type, byte[] body, ShelfMark mark, HttpServletRequest request) {
        mark.on(request);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CACHING)
                .eTag(tag(body))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Tag", mark.header())
                .body(body);
    }

    static ResponseEntity<byte[]> of(MediaType type, String body, ShelfMark mark, HttpServletRequest request) {
        return of(type, body.getBytes(StandardCharsets.UTF_8), mark, request);
    }

    /// Names the content, so that it changes with it and with nothing else.
    private static String tag(byte[] body) {
        return '"' + DigestUtils.md5DigestAsHex(body) + '"';
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
