package almanac.translation.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Scope;
import almanac.article.Work;
import almanac.article.Works;
import almanac.markup.BlockId;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.translation.BlockWords;
import almanac.translation.Proposing;
import almanac.translation.Row;
import almanac.translation.Sheet;
import almanac.translation.Sheets;
import almanac.translation.Translating;
import almanac.translation.WriteBlocks;
import almanac.translation.Written;
import almanac.web.Api;
import almanac.web.JsonForm;
import almanac.web.Problem;
import almanac.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A translation block by block.
@Api
class BlocksApi {
    private static final String BLOCKS = "/articles/{id}/{language}/blocks";

    private final Sheets sheets;
    private final Translating translating;
    private final Proposing proposing;
    private final Works works;
    private final Publications publications;

    BlocksApi(Sheets sheets, Translating translating, Proposing proposing, Works works, Publications publications) {
        this.sheets = sheets;
        this.translating = translating;
        this.proposing = proposing;
        this.works = works;
        this.publications = publications;
    }

    @Access({Scope.READ_DRAFTS, Scope.WRITE, Scope.TRANSLATE})
    @GetMapping(BLOCKS)
    List<Map<String, Object>> list(
            @PathVariable String id, @PathVariable String language, @RequestParam Optional<String> from, Actor actor) {
        return readable(id, language, from, actor).rows().stream()
                .map(BlockShape::of)
                .toList();
    }

    @Access({Scope.READ_DRAFTS, Scope.WRITE, Scope.TRANSLATE})
    @GetMapping(BLOCKS + "/{block}")
    Map<String, Object> show(
            @PathVariable String id,
            @PathVariable String language,
            @PathVariable String block,
            @RequestParam Optional<String> from,
            Actor actor) {
        return BlockShape.of(row(readable(id, language, from, actor), block));
    }

    private Sheet readable(String id, String language, Optional<String> from, Actor actor) {
        var tag = language(language);
        var work = work(id);
        if (!actor.rights().mayRead(work.authors(), work.original(), tag)) {
            throw missing();
        }
        return sheets.of(work.id(), tag, source(from)).orElseThrow(BlocksApi::missing);
    }

    @Access({Scope.WRITE, Scope.TRANSLATE})
    @PutMapping(BLOCKS + "/{block}")
    Map<String, Object> update(
            @PathVariable String id,
            @PathVariable String language,
            @PathVariable String block,
            @RequestParam Optional<String> from,
            JsonForm form,
            Actor actor) {
        var tag = language(language);
        var work = revisable(id, tag, actor);
        var target = form.text3("target");
        if (target.isAbsent()) {
            form.refuse("target", "The words of the block, or null to take it out.");
        }
        var sourceHash = form.text("sourceHash");
        var targetHash = form.text3("targetHash");
        if (targetHash.isAbsent()) {
            form.refuse("targetHash", "The hash of the words that were seen, or null where there were none.");
        }
        boolean approved = form.flag("approved").toOptional().orElse(false);
        form.done();
        var words = BlockWords.byHand(
                id(block),
                sourceHash,
                targetHash.toOptional(),
                target.toOptional().orElse(""),
                approved);
        var order = new WriteBlocks(work.id(), tag, source(from), List.of(words), actor);
        return switch (translating.write(order)) {
            case Written.Done done -> answered(done, words);
            case Written.Refused(var refusals) ->
                throw Problem.refused(refusals.stream()
                                .map(refusal -> new Problem.Fault("/target", refusal.detail()))
                                .toList())
                        .refusal();
            case Written.NoSource() -> throw missing();
        };
    }

    private static Map<String, Object> answered(Written.Done done, BlockWords words) {
        return switch (done.blocks().getOrDefault(words.source(), Written.Outcome.UNKNOWN)) {
            case WRITTEN, UNCHANGED, KEPT ->
                BlockShape.of(row(done.sheet(), words.source().value()));
            case SOURCE_MOVED -> throw moved("source-moved", "The source has other words by now", done, words);
            case TARGET_MOVED -> throw moved("overtaken", "Somebody saved this block in between", done, words);
            case UNFIT ->
                throw Problem.refused("/target", "These words would change the blocks around them.")
                        .refusal();
            case UNKNOWN -> throw missing();
        };
    }

    private static Refusal moved(String code, String title, Written.Done done, BlockWords words) {
        var theirs = BlockShape.of(row(done.sheet(), words.source().value()));
        return Problem.of(HttpStatus.CONFLICT, code, title, "Look at the block as it stands now and send it again.")
                .with("theirs", theirs)
                .refusal();
    }

    @Access({Scope.WRITE, Scope.TRANSLATE})
    @PostMapping(BLOCKS + "/propose")
    List<Map<String, Object>> propose(
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam Optional<String> from,
            JsonForm form,
            Actor actor) {
        var tag = language(language);
        var work = revisable(id, tag, actor);
        var engine = form.optionalText("engine");
        if (engine.isPresent() && !proposing.knows(engine.get())) {
            form.refuse("engine", "No engine of this name is set up.");
        }
        form.done();
        return switch (proposing.propose(work.id(), tag, source(from), engine, actor)) {
            case Written.Done(var sheet, var outcomes) ->
                sheet.rows().stream().map(BlockShape::of).toList();
            case Written.Refused(var refusals) ->
                throw Problem.refused("", refusals.getFirst().detail()).refusal();
            case Written.NoSource() -> throw missing();
        };
    }

    private Work revisable(String id, Language language, Actor actor) {
        var work = work(id);
        var rights = actor.rights();
        if (!rights.mayRevise(work.authors(), work.original(), language)) {
            throw rights.mayRead(work.authors(), work.original(), language)
                    ? Problem.forbidden("You may not change this text.").refusal()
                    : missing();
        }
        if (!publications.current().speaks(language)) {
            throw Problem.refused("/language", "The publication does not speak this language.")
                    .refusal();
        }
        return work;
    }

    private Work work(String id) {
        try {
            return works.find(UUID.fromString(id)).orElseThrow(BlocksApi::missing);
        } catch (IllegalArgumentException malformed) {
            throw missing();
        }
    }

    private static Row row(Sheet sheet, String block) {
        return sheet.row(id(block)).orElseThrow(BlocksApi::missing);
    }

    private static BlockId id(String block) {
        try {
            return new BlockId(block);
        } catch (IllegalArgumentException malformed) {
            throw missing();
        }
    }

    private static Language language(String tag) {
        return Language.parse(tag).orElseThrow(BlocksApi::missing);
    }

    private static Optional<Language> source(Optional<String> from) {
        return from.map(BlocksApi::language);
    }

    private static Refusal missing() {
        return Problem.unknown("There is no such article, text or block.").refusal();
    }
}
