package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.Roles;
import almanac.article.Board;
import almanac.article.BoardQuery;
import almanac.article.BoardRow;
import almanac.article.BoardState;
import almanac.article.Credit;
import almanac.article.Standing;
import almanac.publication.Publications;
import almanac.web.PageWords;
import almanac.web.Studio;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The board of works and languages.
@Studio
class BoardController {
    static final String PATH = Studio.PATH + "/articles";
    private static final int ROWS = 40;

    private final Board board;
    private final Publications publications;
    private final PageWords words;

    BoardController(Board board, Publications publications, PageWords words) {
        this.board = board;
        this.publications = publications;
        this.words = words;
    }

    @Roles
    @GetMapping(PATH)
    String show(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int from,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        var query = new BoardQuery(
                actor.rights().reach(),
                text,
                publications.current().tags(),
                BoardState.parse(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var found = board.find(query, Math.max(0, from), ROWS + 1);
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        model.addAttribute(
                "page",
                new BoardPage(
                        words.text(request, "editor.articles"),
                        text,
                        states(state, request),
                        shown.stream().map(row -> row(row, actor, request)).toList(),
                        found.size() > ROWS ? next(text, state, from + ROWS) : null,
                        beginnings(actor)));
        return "article/board";
    }

    private static String next(String text, String state, int from) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("text", "{text}")
                .queryParam("state", "{state}")
                .queryParam("from", from)
                .encode()
                .buildAndExpand(text, state)
                .toUriString();
    }

    private List<BoardPage.Option> states(String chosen, HttpServletRequest request) {
        return Arrays.stream(BoardState.values())
                .map(state -> new BoardPage.Option(
                        state.toString(),
                        words.text(request, "editor.state." + state),
                        state.toString().equals(chosen)))
                .toList();
    }

    /// The languages in which somebody may begin an article.
    private List<BoardPage.Option> beginnings(Actor actor) {
        return publications.current().tags().stream()
                .filter(language -> actor.rights().mayBegin(Set.of(actor.person()), language))
                .map(language -> new BoardPage.Option(language.tag(), language.nativeName(), false))
                .toList();
    }

    private BoardPage.Row row(BoardRow row, Actor actor, HttpServletRequest request) {
        var first = row.versions().getFirst();
        return new BoardPage.Row(
                first.title(),
                path(row.id(), first.language().tag()),
                first.language().tag(),
                row.kind().name(),
                row.authors().stream().map(Credit::name).collect(Collectors.joining(", ")),
                cells(row, actor, request));
    }

    private List<BoardPage.Cell> cells(BoardRow row, Actor actor, HttpServletRequest request) {
        var cells = new ArrayList<BoardPage.Cell>();
        var authors = row.authors().stream().map(Credit::person).collect(Collectors.toSet());
        for (var language : publications.current().tags()) {
            var version = row.versions().stream()
                    .filter(standing -> standing.language().equals(language))
                    .findFirst();
            var may = version.isPresent()
                    ? actor.rights().mayRead(authors, row.original(), language)
                    : actor.rights().mayRevise(authors, row.original(), language);
            var state = version.map(standing -> standing.state().toString()).orElse("missing");
            cells.add(new BoardPage.Cell(
                    language.tag(),
                    language.nativeName(),
                    may ? path(row.id(), language.tag()) : "",
                    state,
                    words.text(request, "editor.state." + state),
                    version.map(Standing::unpublished).orElse(false)));
        }
        return cells;
    }

    static String path(UUID article, String language) {
        return PATH + "/" + article + "/" + language;
    }
}
