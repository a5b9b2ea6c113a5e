package almanac.article;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Knows how texts were made: asked by pages, feeds and programs, answered by whatever module had a hand in it.
public interface Provenance {
    /// A live text: its version by internal id, and the number of its edition.
    record Text(long version, int edition) {}

    /// What is known of these texts, in as many statements for many as for one; a text left out was written by people.
    Map<Text, Disclosure> disclosures(Collection<Text> texts);

    /// How translations whose original has moved on stand to it, block by block; of a text left out nothing is known,
    /// and the two editions of the original are compared. As many statements for many as for one.
    Map<Text, Freshness> freshness(Collection<Text> texts);

    /// What a translation that is about to be published says all of now: a later edition than its draft names, where
    /// no block of it is behind any more. Asked in the transaction that publishes.
    Optional<MadeFrom> basis(Words draft);
}
