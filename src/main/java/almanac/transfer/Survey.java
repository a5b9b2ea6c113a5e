package almanac.transfer;

import almanac.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a folder holds: its works, and the names that its term pages give to topics and people.
///
/// @param texts how many files hold texts, usable or not
record Survey(SourceSite site, List<SourceWork> works, Map<String, Term> terms, int texts) {
    /// What a topic or person is called: `tags/science/_index.fr.md`.
    record Term(Map<Language, String> names, Map<Language, String> descriptions) {}

    SortedSet<Language> languages() {
        var languages = new TreeSet<Language>();
        works.forEach(work -> work.files().forEach(file -> languages.add(file.language())));
        return languages;
    }
}
