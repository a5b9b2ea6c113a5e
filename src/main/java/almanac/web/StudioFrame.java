package almanac.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the studio's layout draws around a page.
///
/// @param writer  whoever is signed in; nobody before
/// @param scripts addresses of modules
/// @param nonce   of this answer alone: what lets a script bring styles of its own
/// @param told    what came of the step before, said once
public record StudioFrame(
        String language,
        String direction,
        String title,
        String publication,
        @Nullable String writer,
        List<Link> sections,
        List<String> told,
        String stylesheet,
        List<String> scripts,
        String nonce,
        String icon) {}
