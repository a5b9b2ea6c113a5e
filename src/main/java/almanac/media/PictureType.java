package almanac.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The kinds of pictures that are kept, told by their first bytes and never by their names.
public enum PictureType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String ending;

    PictureType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    /// Told by the first twelve bytes.
    public static Optional<PictureType> of(byte[] bytes) {
        if (bytes.length < 12) {
            return Optional.empty();
        }
        var head = new String(bytes, 0, 12, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? Optional.of(WEBP) : Optional.empty();
    }
}
