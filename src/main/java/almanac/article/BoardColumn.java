package almanac.article;

import almanac.account.Actor;
import almanac.shared.Language;
import almanac.web.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a feature knows of texts on the board of works and languages. Features register theirs as beans.
public interface BoardColumn {
    /// A word beside a text.
    ///
    /// @param state for programs and styles: `in-review`
    record Mark(String state, String told) {}

    /// The states in which it can look for texts.
    List<Mark> states(Language speaking);

    /// The texts that are in one of its states; none of a state that it does not know.
    Set<VersionKey> in(String state);

    /// What is to be said of the texts of these works, in as many statements for many as for one.
    Map<VersionKey, List<Mark>> marks(Collection<UUID> works, Language speaking);

    /// What can be done with ticked texts: where they are posted to, as `texts`.
    List<Link> actions(Actor actor, Language speaking);
}
