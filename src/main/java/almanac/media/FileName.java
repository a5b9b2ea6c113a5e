package almanac.media;

import almanac.shared.Handle;

/// A file's name as we keep it: plain letters, and the ending of what it truly is.
final class FileName {
    private FileName() {}

    static String of(String given, PictureType type) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        var stem = dot > 0 ? last.substring(0, dot) : last;
        return Handle.from(stem).map(Handle::value).orElse("picture") + "." + type.ending();
    }
}
