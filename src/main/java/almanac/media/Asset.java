package almanac.media;

import java.time.Instant;

/// A file that texts show, known by the hash of its content.
///
/// @param hash   SHA-256 of what was brought, in hex
/// @param width  as it is shown, after the turn its metadata asks for
/// @param moving whether it is shown only as it is, in no other width
/// @param bytes  the size of what is kept
public record Asset(
        String hash,
        String name,
        PictureType type,
        int width,
        int height,
        boolean moving,
        long bytes,
        Instant createdAt) {}
