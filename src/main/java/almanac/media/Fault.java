package almanac.media;

import java.util.Locale;

/// Why a file is not kept, for pages that say it in other languages than English.
public enum Fault {
    EMPTY,
    SVG,
    WEB_PAGE,
    PDF,
    BMP,
    TIFF,
    ARCHIVE,
    PHOTOSHOP,
    HEIC,
    AVIF,
    FILM,
    UNKNOWN,
    DAMAGED,
    CUT_OFF,
    KIND,
    PRINT_COLOURS,
    PROFILE,
    MOVING_WEBP,
    PIXELS,
    FRAMES,
    MEMORY;

    /// As message files name it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
