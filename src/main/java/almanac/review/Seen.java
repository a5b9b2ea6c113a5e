package almanac.review;

import almanac.account.Actor;
import almanac.article.BoardRow;
import almanac.article.VersionKey;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Works as somebody sees them who may read some of their texts.
record Seen(Map<UUID, BoardRow> works, Actor reader) {
    /// The work of a text that the reader may read now.
    Optional<BoardRow> of(VersionKey text) {
        return Optional.ofNullable(works.get(text.article())).filter(row -> mayRead(row, text));
    }

    private boolean mayRead(BoardRow row, VersionKey text) {
        return reader.rights().mayRead(row.work().authors(), row.original(), text.language());
    }

    /// What a text is called: in its language, else as the work was begun.
    static String title(BoardRow row, VersionKey text) {
        return row.in(text.language())
                .or(() -> row.versions().stream().findFirst())
                .map(standing -> standing.title())
                .orElse("");
    }

    /// The language of that title.
    static String titleLanguage(BoardRow row, VersionKey text) {
        return row.in(text.language()).isPresent()
                ? text.language().tag()
                : row.original().tag();
    }
}
