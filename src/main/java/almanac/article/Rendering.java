package almanac.article;

import almanac.markup.Heading;
import almanac.markup.Part;
import java.util.List;
import java.util.Optional;

/// Everything that is made from words once, at publishing.
record Rendering(
        int renderer,
        List<Part> parts,
        List<Heading> outline,
        Optional<LeadPicture> lead,
        String teaser,
        int minutes) {}
