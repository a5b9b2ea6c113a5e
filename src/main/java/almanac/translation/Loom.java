package almanac.translation;

import almanac.article.Amendment;
import almanac.article.DraftText;
import almanac.article.MadeFrom;
import almanac.article.Words;
import almanac.markup.Block;
import almanac.markup.BlockId;
import almanac.markup.BlockKind;
import almanac.markup.Manuscript;
import almanac.markup.Markup;
import almanac.markup.Weaving;
import almanac.markup.Weaving.Strand;
import almanac.translation.Weavers.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One draft, its source, and what is known of their blocks, ready for words to be woven in.
final class Loom {
    private final Markup markup;
    private final Words source;
    private final Optional<Words> target;
    private final Ledger ledger;
    private final Manuscript text;
    private final Map<BlockId, Integer> sourceAt = new HashMap<>();
    private final Map<BlockId, Integer> targetAt = new HashMap<>();
    private final Map<Integer, List<Integer>> pairs = new HashMap<>();

    Loom(Markup markup, Words source, Optional<Words> target, Ledger ledger) {
        this.markup = markup;
        this.source = source;
        this.target = target;
        this.ledger = ledger;
        this.text = target.map(Words::manuscript).orElseGet(() -> markup.read(""));
        body(source).forEach(block -> sourceAt.put(block.id(), sourceAt.size()));
        target.map(Loom::body).orElse(List.of()).forEach(block -> targetAt.put(block.id(), targetAt.size()));
        target.map(Loom::body).orElse(List.of()).forEach(this::pair);
    }

    private static List<Block> body(Words words) {
        return words.blocks().subList(words.outside(), words.blocks().size());
    }

    private void pair(Block block) {
        ledger.of(block).stream()
                .flatMap(wording -> wording.sources().stream())
                .map(words -> sourceAt.get(words.block()))
                .filter(at -> at != null)
                .forEach(at -> pairs.computeIfAbsent(at, _ -> new ArrayList<>()).add(place(block.id())));
    }

    private int place(BlockId block) {
        return targetAt.getOrDefault(block, -1);
    }

    /// Empty where the words would change the blocks around theirs.
    Optional<Cloth> weave(List<Wish> wishes) {
        var order = new Weaving.Order(pairs, new HashMap<>(), new HashMap<>());
        carry(order);
        for (var wish : wishes) {
            if (sourceAt.containsKey(wish.source())) {
                order(wish, order);
            }
        }
        return Weaving.of(markup, text, source.manuscript(), order)
                .map(woven -> new Cloth(wishes, woven, amendment(wishes, woven)));
    }

    /// Code and other data come along: where they are new, and where they changed and nobody here had a hand in them.
    private void carry(Weaving.Order order) {
        for (var block : body(source)) {
            if (!Translatable.carried(block.cut())) {
                continue;
            }
            int at = sourceAt.getOrDefault(block.id(), -1);
            var here = pairs.getOrDefault(at, List.of());
            if (here.isEmpty() && !ledger.knew(block.id())) {
                order.added().put(at, block.cut().text());
            }
            for (int place : here) {
                var now = body(target.orElseThrow()).get(place);
                boolean free = ledger.of(now)
                        .filter(wording -> wording.origin().untouched())
                        .isPresent();
                if (free && now.cut().kind() == block.cut().kind() && !now.cut().equals(block.cut())) {
                    order.reworded().put(place, block.cut().text());
                }
            }
        }
    }

    private void order(Wish wish, Weaving.Order order) {
        var targets = wish.row().targets();
        var words = wish.words().words().strip();
        if (targets.isEmpty()) {
            order.added().put(sourceAt.getOrDefault(wish.source(), -1), words);
            return;
        }
        for (int at = 0; at < targets.size(); at++) {
            order.reworded().put(place(targets.get(at).block().id()), at == 0 ? words : "");
        }
    }

    private Amendment amendment(List<Wish> wishes, Weaving.Woven woven) {
        var old = target.map(Words::text).orElseGet(this::beginning);
        var words = new HashMap<BlockKind, String>();
        wishes.stream()
                .filter(wish -> !sourceAt.containsKey(wish.source()))
                .forEach(wish -> words.put(
                        wish.row().source().cut().kind(),
                        wish.words().words().strip().replaceAll("\\s*\\R\\s*", " ")));
        var changed = Outside.with(old, words).body(woven.markdown());
        return new Amendment(
                changed,
                ids(changed, woven.strands()),
                target.flatMap(Words::madeFrom).or(this::made));
    }

    private Optional<MadeFrom> made() {
        return source.edition().map(edition -> new MadeFrom(source.language(), edition));
    }

    /// What is no words is taken over when a translation begins.
    private DraftText beginning() {
        var text = source.text();
        var seo = new almanac.article.Seo(
                Optional.empty(), Optional.empty(), text.seo().image());
        return new DraftText("", Optional.empty(), "", "", text.picture(), "", seo);
    }

    private List<Optional<BlockId>> ids(DraftText changed, List<Strand> strands) {
        var ids = new ArrayList<Optional<BlockId>>();
        for (var kind : Outside.kinds(changed)) {
            ids.add(target.stream()
                    .flatMap(words -> words.blocks().subList(0, words.outside()).stream())
                    .filter(block -> block.cut().kind() == kind)
                    .map(Block::id)
                    .findFirst());
        }
        strands.forEach(strand -> ids.add(
                switch (strand) {
                    case Strand.Kept(var at) ->
                        Optional.of(body(target.orElseThrow()).get(at).id());
                    case Strand.Reworded(var at) ->
                        Optional.of(body(target.orElseThrow()).get(at).id());
                    case Strand.Added _, Strand.Empty _ -> Optional.empty();
                }));
        return ids;
    }

    /// A draft with words woven in.
    final class Cloth {
        private final List<Wish> wishes;
        private final Weaving.Woven woven;
        private final Amendment amendment;

        Cloth(List<Wish> wishes, Weaving.Woven woven, Amendment amendment) {
            this.wishes = wishes;
            this.woven = woven;
            this.amendment = amendment;
        }

        Amendment amendment() {
            return amendment;
        }

        /// What is to be known of the blocks that are others now, under the identities that they were given.
        List<Wording> wordings(Words now, Optional<Long> person, Instant at) {
            var made = new ArrayList<Wording>();
            for (var block : now.blocks().subList(0, now.outside())) {
                wishes.stream()
                        .filter(wish ->
                                wish.row().source().cut().kind() == block.cut().kind()
                                        && !sourceAt.containsKey(wish.source()))
                        .filter(_ -> !block.cut().text().isBlank())
                        .forEach(wish -> made.add(wished(wish, now, block, person, at)));
            }
            var blocks = body(now);
            for (int place = 0; place < blocks.size(); place++) {
                wording(woven.strands().get(place), now, blocks.get(place), person, at)
                        .ifPresent(made::add);
            }
            return made;
        }

        private Optional<Wording> wording(Strand strand, Words now, Block block, Optional<Long> person, Instant at) {
            return switch (strand) {
                case Strand.Kept _, Strand.Empty _ -> Optional.empty();
                case Strand.Added(var from) -> {
                    var origin = body(source).get(from);
                    yield Optional.of(wish(origin.id())
                            .map(wish -> wished(wish, now, block, person, at))
                            .orElseGet(() -> carried(origin, now, block, at)));
                }
                case Strand.Reworded(var before) -> {
                    var old = body(target.orElseThrow()).get(before);
                    yield wishes.stream()
                            .filter(wish -> wish.row().targets().stream()
                                    .anyMatch(made -> made.block().id().equals(old.id())))
                            .findFirst()
                            .map(wish -> wished(wish, now, block, person, at))
                            .or(() -> again(old, now, block, at));
                }
            };
        }

        private Optional<Wish> wish(BlockId origin) {
            return wishes.stream().filter(wish -> wish.source().equals(origin)).findFirst();
        }

        private Wording wished(Wish wish, Words now, Block block, Optional<Long> person, Instant at) {
            var words = wish.words();
            var before = wish.row().targets().stream().map(Row.Target::wording).findFirst();
            boolean same = wish.row().target().equals(Optional.of(words.words()));
            var origin = words.origin() != Origin.HUMAN
                    ? words.origin()
                    : before.map(known -> same ? known.origin() : known.origin().edited())
                            .orElse(Origin.HUMAN);
            var machine = words.machine()
                    .or(() -> before.filter(_ -> origin != Origin.HUMAN).flatMap(Wording::machine));
            return new Wording(
                    now.version(),
                    block.id(),
                    block.cut().hash(),
                    Optional.of(source.version()),
                    sources(wish, before),
                    origin,
                    machine,
                    words.approved(),
                    false,
                    person,
                    at);
        }

        /// Of blocks that were joined, those that were not looked at stay as they were.
        private List<SourceWords> sources(Wish wish, Optional<Wording> before) {
            var own = new SourceWords(wish.source(), wish.words().sourceHash());
            return before.filter(known ->
                            known.from(wish.source()) && known.sourceVersion().equals(Optional.of(source.version())))
                    .map(known -> known.sources().stream()
                            .map(words -> words.block().equals(wish.source()) ? own : words)
                            .toList())
                    .orElse(List.of(own));
        }

        private Wording carried(Block origin, Words now, Block block, Instant at) {
            return new Wording(
                    now.version(),
                    block.id(),
                    block.cut().hash(),
                    Optional.of(source.version()),
                    List.of(SourceWords.of(origin)),
                    Origin.MEMORY,
                    Optional.empty(),
                    false,
                    false,
                    Optional.empty(),
                    at);
        }

        /// The same words as another kind of block; or data that follow their source.
        private Optional<Wording> again(Block old, Words now, Block block, Instant at) {
            return ledger.of(old).map(known -> {
                var sources = Translatable.carried(block.cut())
                        ? known.sources().stream().map(this::current).toList()
                        : known.sources();
                return new Wording(
                        now.version(),
                        block.id(),
                        block.cut().hash(),
                        known.sourceVersion(),
                        sources,
                        known.origin(),
                        known.machine(),
                        known.approved(),
                        known.added(),
                        known.person(),
                        at);
            });
        }

        private SourceWords current(SourceWords words) {
            return source.block(words.block()).map(SourceWords::of).orElse(words);
        }
    }
}
