package almanac.markup;

import java.util.List;
import java.util.Set;

/// What a body points at: links, media (by hash or name, without `media:`) and embeds.
public record References(List<Link> links, Set<String> media, List<Directive> embeds) {}
