package almanac.article.studio;

import almanac.article.Board;
import almanac.article.BoardRow;
import almanac.article.BulkPublishing;
import almanac.article.Finding;
import almanac.article.Standing;
import almanac.article.VersionKey;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what will happen to many texts.
@Component
class BulkPages {
    private final Board board;
    private final Publications publications;
    private final InstantSource time;
    private final Words words;

    BulkPages(Board board, Publications publications, InstantSource time, Words words) {
        this.board = board;
        this.publications = publications;
        this.time = time;
        this.words = words;
    }

    /// @param findings what checks have against them, as far as they were asked
    BulkPage page(
            String action,
            List<VersionKey> texts,
            String at,
            @Nullable String problem,
            Map<VersionKey, List<Finding>> findings,
            Language speaking) {
        var works =
                board.works(texts.stream().map(VersionKey::article).distinct().toList());
        var shown = texts.stream()
                .map(text -> text(action, text, works, findings.getOrDefault(text, List.of()), speaking))
                .toList();
        return new BulkPage(
                words.text(speaking, "board.action." + action),
                action,
                words.text(speaking, "board.lead." + action, texts.size()),
                shown,
                shown.stream().allMatch(text -> text.obstacle().isEmpty()),
                words.text(speaking, "board.do." + action, texts.size()),
                at,
                words.zone(speaking, time.instant()),
                publications.current().timeZone().getId(),
                problem);
    }

    private BulkPage.Text text(
            String action, VersionKey text, Map<UUID, BoardRow> works, List<Finding> findings, Language speaking) {
        var row = works.get(text.article());
        var standing = Optional.ofNullable(row).flatMap(found -> found.in(text.language()));
        var title = standing.or(() -> Optional.ofNullable(row)
                .flatMap(found -> found.versions().stream().findFirst()));
        var state = standing.map(found -> found.state().toString()).orElse("missing");
        return new BulkPage.Text(
                text.sent(),
                title.map(Standing::title).orElse(""),
                title.map(found -> found.language().tag()).orElse(""),
                text.language().nativeName(),
                BoardController.path(text.article(), text.language().tag()),
                words.text(speaking, "board.state." + state),
                findings.isEmpty()
                        ? obstacle(action, standing, speaking)
                        : findings.stream()
                                .map(finding ->
                                        words.text(speaking, "article.check." + finding.code(), finding.details()))
                                .collect(Collectors.joining(" ")));
    }

    private String obstacle(String action, Optional<Standing> standing, Language speaking) {
        if (action.equals("withdraw")) {
            return standing.filter(Standing::isLive).isPresent() ? "" : words.text(speaking, "board.obstacle.not-live");
        }
        return standing.filter(PublishViews::isReady).isPresent()
                ? ""
                : words.text(speaking, "board.obstacle.nothing-new");
    }

    /// Why nothing was done.
    String problem(BulkPublishing.Outcome outcome, Language speaking) {
        return switch (outcome) {
            case BulkPublishing.Outcome.Done _ -> "";
            case BulkPublishing.Outcome.Refused _ -> words.text(speaking, "publish.refused-by-checks");
            case BulkPublishing.Outcome.AddressTaken(var slug) -> words.text(speaking, "publish.address-taken", slug);
            case BulkPublishing.Outcome.TooLate _ -> words.text(speaking, "publish.too-late");
        };
    }
}
