package almanac.article;

import java.util.Collection;
import java.util.Map;

/// Knows how texts were made: asked by pages, feeds and programs, answered by whatever module had a hand in it.
public interface Provenance {
    /// A live text: its version by internal id, and the number of its edition.
    record Text(long version, int edition) {}

    /// What is known of these texts, in as many statements for many as for one; a text left out was written by people.
    Map<Text, Disclosure> disclosures(Collection<Text> texts);
}
