package almanac.transfer;

import almanac.shared.Language;
import java.util.UUID;

/// A text that came from a file, as the last import left it.
///
/// @param digest    of its words then
/// @param revision  the revision that the import made
/// @param published whether the import published it, or arranged for it
/// @param facts     a digest of the work's topics and authors, where the file is the original's
record Item(
        String path,
        UUID article,
        Language language,
        String digest,
        int revision,
        boolean published,
        String slug,
        String facts) {}
