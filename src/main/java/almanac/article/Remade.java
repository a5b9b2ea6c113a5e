package almanac.article;

import java.util.List;

/// What came of making a live edition's parts again.
sealed interface Remade {
    /// Withdrawn, or another edition is live since it was looked up.
    record Gone() implements Remade {}

    /// They come out as they were kept.
    ///
    /// @param path where readers find the text
    record Same(String path, int edition) implements Remade {}

    /// They come out otherwise, and readers see them so now, unless it was only tried.
    ///
    /// @param renderer the one that made what was kept
    record Changed(String path, int edition, int renderer, List<Difference> differences) implements Remade {}

    /// They could not be made, and stay as they were kept.
    record Kept(String path, int edition, String reason) implements Remade {}
}
