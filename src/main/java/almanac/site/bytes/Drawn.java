package almanac.site.bytes;

import almanac.web.ShelfMark;
import java.util.Optional;

/// What the servlet context made of a wish.
///
/// @param mark empty where the answer is for once only
record Drawn(Finished page, Optional<ShelfMark> mark) {}
