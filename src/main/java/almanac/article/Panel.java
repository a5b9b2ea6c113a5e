package almanac.article;

import almanac.account.Actor;
import almanac.shared.Language;
import java.util.Optional;

/// What a feature shows beside a text in the editor. Features register theirs as beans.
public interface Panel {
    /// Smaller numbers stand first.
    int order();

    /// What is to be said of this text to whoever reads it, who may; nothing where there is nothing to say.
    ///
    /// @param speaking the language of the page around it
    Optional<Shown> show(Text text, Actor reader, Language speaking);

    /// A text as it stands in the editor; without a draft it was not begun.
    record Text(Work work, Language language, Optional<Draft> draft) {}

    /// What to draw: the partial `<module>/_<name>`, which holds a fragment of that name with one parameter, and its
    /// record. The name is a constant of the feature's, never made of anything that was typed.
    record Shown(String partial, Object view) {
        public Shown {
            if (!partial.matches("[a-z]+/_[a-z-]+")) {
                throw new IllegalArgumentException("Not a partial: " + partial);
            }
        }

        /// The fragment that the partial holds.
        public String fragment() {
            return partial.substring(partial.indexOf("/_") + 2);
        }
    }
}
