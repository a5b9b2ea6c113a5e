package almanac.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts, newest first, and the address of older ones.
public record TeaserList(List<TeaserView> teasers, @Nullable String older) {}
