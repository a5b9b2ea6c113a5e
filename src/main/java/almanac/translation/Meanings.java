package almanac.translation;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.article.Texts;
import almanac.article.Words;
import almanac.article.Works;
import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.relay.Changes;
import almanac.shared.Language;
import almanac.shared.Tag;
import almanac.translation.Equivalents.Same;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A typo is not news: says of changed blocks of a text that they mean what they meant. What was translated from either
/// words stays current, in every language, and nothing is written to any of them.
@Component
public class Meanings {
    private final Texts texts;
    private final Works works;
    private final Wordings wordings;
    private final Decisions decisions;
    private final Changes changes;
    private final Audit audit;
    private final InstantSource time;

    Meanings(
            Texts texts,
            Works works,
            Wordings wordings,
            Decisions decisions,
            Changes changes,
            Audit audit,
            InstantSource time) {
        this.texts = texts;
        this.works = works;
        this.wordings = wordings;
        this.decisions = decisions;
        this.changes = changes;
        this.audit = audit;
        this.time = time;
    }

    /// A block in its words before and after.
    ///
    /// @param proposed whether only punctuation, spaces or link targets are others
    /// @param same     whether somebody said that the meaning is unchanged
    public record Changed(BlockId block, String before, String after, boolean proposed, boolean same) {}

    /// What the draft changed since the live edition; where there is nothing, what the live edition changed since the
    /// one before.
    @Transactional(readOnly = true)
    public List<Changed> changed(UUID article, Language language) {
        return span(article, language).map(span -> between(span)).orElse(List.of());
    }

    private record Span(Words before, Words after) {}

    private Optional<Span> span(UUID article, Language language) {
        var live = texts.live(article, language);
        var draft = texts.draft(article, language)
                .filter(words ->
                        live.isPresent() && words.revision() != live.get().revision());
        if (draft.isPresent()) {
            return live.map(before -> new Span(before, draft.get()));
        }
        return live.flatMap(after -> after.edition()
                .filter(number -> number > 1)
                .flatMap(number -> texts.edition(article, language, number - 1))
                .map(before -> new Span(before, after)));
    }

    private List<Changed> between(Span span) {
        var before =
                span.before().blocks().stream().collect(Collectors.toMap(Block::id, Function.identity(), (a, _) -> a));
        var equivalents = decisions.equivalents(span.after().version());
        var changed = new ArrayList<Changed>();
        for (var block : span.after().blocks()) {
            var old = before.get(block.id());
            if (old != null && !old.cut().equals(block.cut()) && Translatable.is(block.cut())) {
                changed.add(new Changed(
                        block.id(),
                        old.cut().text(),
                        block.cut().text(),
                        Trifling.is(old.cut(), block.cut()),
                        equivalents.same(
                                block.id(), old.cut().hash(), block.cut().hash())));
            }
        }
        return changed;
    }

    /// Says that these blocks mean what they meant; of all others that are changed, that they do not.
    @Transactional
    public void unchanged(UUID article, Language language, Collection<BlockId> blocks, Actor by) {
        span(article, language).ifPresent(span -> {
            var said = new ArrayList<String>();
            var taken = new ArrayList<String>();
            for (var change : between(span)) {
                var before = span.before().block(change.block()).orElseThrow().cut();
                var after = span.after().block(change.block()).orElseThrow().cut();
                var same = new Same(change.block(), before.hash(), after.hash());
                if (blocks.contains(change.block())) {
                    wordings.keep(List.of(before, after));
                    if (decisions.same(span.after().version(), same, Translating.person(by), time.instant())) {
                        said.add(change.block().value());
                    }
                } else if (decisions.differs(span.after().version(), same, Translating.person(by), time.instant())) {
                    taken.add(change.block().value());
                }
            }
            if (!said.isEmpty() || !taken.isEmpty()) {
                tell(article, language, said, taken, by);
            }
        });
    }

    private void tell(UUID article, Language language, List<String> said, List<String> taken, Actor by) {
        audit.record(
                by,
                "translation.meaning",
                "article:" + article + "/" + language,
                Map.of(),
                Map.of("unchanged", said, "changed", taken));
        works.number(article)
                .ifPresent(number -> changes.record(
                        "translation.meaning",
                        Map.of("article", article.toString(), "language", language.tag()),
                        java.util.Set.of(Tag.article(number))));
    }
}
