package almanac.article;

import almanac.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A work with its versions, the original first.
public record BoardRow(UUID id, Kind kind, Language original, List<Credit> authors, List<Standing> versions) {
    public BoardRow {
        authors = List.copyOf(authors);
        versions = List.copyOf(versions);
    }

    public Optional<Standing> in(Language language) {
        return versions.stream()
                .filter(standing -> standing.language().equals(language))
                .findFirst();
    }

    public Work work() {
        return new Work(id, original, authorIds());
    }

    private Set<Long> authorIds() {
        return authors.stream().map(Credit::person).collect(Collectors.toSet());
    }
}
