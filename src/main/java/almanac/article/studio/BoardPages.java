package almanac.article.studio;

import almanac.account.Actor;
import almanac.article.Board;
import almanac.article.BoardColumn;
import almanac.article.BoardRow;
import almanac.article.Credit;
import almanac.article.Standing;
import almanac.article.VersionKey;
import almanac.article.VersionState;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Draws the board.
@Component
class BoardPages {
    private static final int ROWS = 30;

    private final Board board;
    private final BoardFilters filters;
    private final BoardColumns columns;
    private final Publications publications;
    private final Words words;

    BoardPages(Board board, BoardFilters filters, BoardColumns columns, Publications publications, Words words) {
        this.board = board;
        this.filters = filters;
        this.columns = columns;
        this.publications = publications;
        this.words = words;
    }

    BoardPage page(BoardFilter filter, Actor actor, Language speaking) {
        var found = board.find(filters.query(filter, actor), filter.from(), ROWS + 1);
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        var marks = columns.marks(shown.stream().map(BoardRow::id).toList(), speaking);
        var may = languages().stream().anyMatch(actor.rights()::mayPublish);
        return new BoardPage(
                words.text(speaking, "editor.articles"),
                filter.text(),
                filters.shown(filter, actor, speaking),
                languages().stream().map(BoardPages::option).toList(),
                shown.stream().map(row -> row(row, marks, actor, speaking)).toList(),
                filter.from() == 0 ? null : filter.path(Math.max(0, filter.from() - ROWS)),
                found.size() > ROWS ? filter.path(filter.from() + ROWS) : null,
                may && !shown.isEmpty(),
                may ? columns.actions(actor, speaking) : List.of(),
                languages().stream()
                        .filter(language -> actor.rights().mayBegin(Set.of(actor.person()), language))
                        .map(BoardPages::option)
                        .toList());
    }

    private List<Language> languages() {
        return publications.current().tags();
    }

    private static BoardPage.Option option(Language language) {
        return new BoardPage.Option(language.tag(), language.nativeName(), false);
    }

    private BoardPage.Row row(
            BoardRow row, Map<VersionKey, List<BoardColumn.Mark>> marks, Actor actor, Language speaking) {
        var first = row.versions().getFirst();
        var authors = row.authors().stream().map(Credit::name).collect(Collectors.joining(", "));
        var kind = words.text(speaking, "board.kind." + row.kind().name());
        return new BoardPage.Row(
                first.title(),
                BoardController.path(row.id(), first.language().tag()),
                first.language().tag(),
                authors.isEmpty() ? kind : kind + " · " + authors,
                languages().stream()
                        .map(language -> cell(row, language, marks, actor, speaking))
                        .toList());
    }

    private BoardPage.Cell cell(
            BoardRow row,
            Language language,
            Map<VersionKey, List<BoardColumn.Mark>> marks,
            Actor actor,
            Language speaking) {
        var key = new VersionKey(row.id(), language);
        var standing = row.in(language);
        var work = row.work();
        var rights = actor.rights();
        var sees = rights.mayRead(work.authors(), row.original(), language)
                && (standing.isPresent() || rights.mayRevise(work.authors(), row.original(), language));
        var state = standing.map(found -> found.state().toString()).orElse("missing");
        return new BoardPage.Cell(
                language.tag(),
                language.nativeName(),
                sees ? BoardController.path(row.id(), language.tag()) : "",
                rights.mayPublish(language) ? key.sent() : "",
                state,
                standing.map(found -> told(found, speaking))
                        .orElseGet(() -> words.text(speaking, "board.state.missing")),
                sees ? marks(standing, marks.getOrDefault(key, List.of()), speaking) : List.of());
    }

    private String told(Standing standing, Language speaking) {
        return standing.state() == VersionState.SCHEDULED
                        && standing.scheduledAt().isPresent()
                ? words.moment(speaking, standing.scheduledAt().get()).shown()
                : words.text(speaking, "board.state." + standing.state());
    }

    private List<BoardPage.Mark> marks(Optional<Standing> standing, List<BoardColumn.Mark> known, Language speaking) {
        var all = new ArrayList<BoardPage.Mark>();
        if (standing.filter(Standing::unpublished).isPresent()) {
            all.add(new BoardPage.Mark("changed", words.text(speaking, "board.state.changed")));
        }
        var behind = standing.map(Standing::behind).orElse(0);
        if (behind > 0) {
            all.add(new BoardPage.Mark("behind", words.text(speaking, "board.behind", behind)));
        }
        known.forEach(mark -> all.add(new BoardPage.Mark(mark.state(), mark.told())));
        return all;
    }
}
