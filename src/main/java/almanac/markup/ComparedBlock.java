package almanac.markup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A block in one or both of two texts.
///
/// @param kind     what it is now, or was where it is gone
/// @param formerly what it was, where it turned into something else
/// @param move     where it went among those that stayed in their order
/// @param text     its words in the order in which they are read, old before new
public record ComparedBlock(BlockKind kind, Optional<BlockKind> formerly, Fate fate, Move move, List<Stretch> text) {
    public enum Move {
        NONE,
        UP,
        DOWN
    }

    public ComparedBlock {
        text = List.copyOf(text);
    }

    /// Whether it stands as it stood.
    public boolean isUntouched() {
        return fate == Fate.SAME && !isMoved();
    }

    /// What it was, where that is told.
    public @Nullable BlockKind was() {
        return formerly.orElse(null);
    }

    public boolean isMoved() {
        return move != Move.NONE;
    }
}
