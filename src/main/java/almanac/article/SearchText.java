package almanac.article;

import almanac.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What a feature lets works be found by beyond their own words, such as the claim of a prediction. A bean of the
/// feature, asked for many works at a time; a change of it is a row of the log with the work's tag.
public interface SearchText {
    /// By work; works of which there is nothing to say are left out.
    Map<Long, List<Words>> of(Collection<Long> articles);

    /// Plain text in one language.
    record Words(Language language, String text) {}
}
