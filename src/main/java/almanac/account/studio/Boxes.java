package almanac.account.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of a form where somebody is given roles.
///
/// @param translates languages for a translator
/// @param edits      languages for an editor
public record Boxes(
        List<Tick> roles,
        List<Tick> translates,
        List<Tick> edits,
        @Nullable String problem) {}
