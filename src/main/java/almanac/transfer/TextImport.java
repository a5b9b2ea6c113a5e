package almanac.transfer;

import almanac.account.Actor;
import almanac.article.CreateArticle;
import almanac.article.Created;
import almanac.article.Describing;
import almanac.article.Draft;
import almanac.article.Drafting;
import almanac.article.Kind;
import almanac.article.Kinds;
import almanac.article.MadeFrom;
import almanac.article.Publish;
import almanac.article.Published;
import almanac.article.Publishing;
import almanac.article.Refusal;
import almanac.article.ReviseDraft;
import almanac.article.Revised;
import almanac.article.Works;
import almanac.publication.Publications;
import almanac.transfer.Converting.Converted;
import almanac.transfer.Imported.State;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes one file's words through the activities that people use, in whatever transaction there is.
@Component
class TextImport {
    private final Drafting drafting;
    private final Publishing publishing;
    private final Describing describing;
    private final Works works;
    private final Kinds kinds;
    private final Publications publications;
    private final InstantSource time;

    TextImport(
            Drafting drafting,
            Publishing publishing,
            Describing describing,
            Works works,
            Kinds kinds,
            Publications publications,
            InstantSource time) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.describing = describing;
        this.works = works;
        this.kinds = kinds;
        this.publications = publications;
        this.time = time;
    }

    /// A revision that was written.
    record Written(UUID article, int revision) {}

    /// @param own the kind of article that a feature's facts make of it
    Written create(SourceFile file, Converted text, Optional<Kind> own, List<Long> topics, List<Long> authors) {
        var kind = own.orElseGet(
                () -> kinds.named(file.page() ? "page" : "article").orElseThrow());
        var order = new CreateArticle(kind, file.language(), topics, authors, text.words(), Actor.PROGRAM);
        return switch (drafting.create(order)) {
            case Created.Begun(var article, var revision) -> new Written(article, revision);
            case Created.Refused(var refusals) -> throw refused(file, refusals);
        };
    }

    /// Begins a further language; empty where there is a text already that came from elsewhere.
    Optional<Written> begin(SourceFile file, Converted text, UUID article) {
        return revise(file, text, article, Optional.empty(), file.madeFrom());
    }

    /// Saves changed words on top of the import's own revision. A translation that changed is taken to be made from the
    /// original as it is now, unless it says from which.
    Optional<Written> revise(SourceFile file, Converted text, Item item) {
        var original = works.find(item.article()).map(work -> work.original());
        var from = file.madeFrom()
                .or(() -> original.filter(language -> !language.equals(file.language()))
                        .flatMap(language ->
                                works.liveOriginal(item.article()).map(edition -> new MadeFrom(language, edition))));
        return revise(file, text, item.article(), Optional.of(item.revision()), from);
    }

    private Optional<Written> revise(
            SourceFile file, Converted text, UUID article, Optional<Integer> basedOn, Optional<MadeFrom> from) {
        var order = new ReviseDraft(article, file.language(), basedOn, text.words(), from, Actor.PROGRAM);
        return switch (drafting.revise(order)) {
            case Revised.Saved(var revision, var begun) -> Optional.of(new Written(article, revision));
            case Revised.Unchanged(var revision) -> Optional.of(new Written(article, revision));
            case Revised.Overtaken _ -> Optional.empty();
            case Revised.Refused(var refusals) -> throw refused(file, refusals);
        };
    }

    private static Refusing refused(SourceFile file, List<Refusal> refusals) {
        return new Refusing(
                file,
                refusals.stream()
                        .map(refusal -> refusal.field().substring(1) + ": " + refusal.detail())
                        .collect(Collectors.joining(" ")));
    }

    void credit(SourceFile file, UUID article, List<Long> translators) {
        describing.credit(article, file.language(), translators, Actor.PROGRAM);
    }

    void describe(UUID article, List<Long> topics, List<Long> authors) {
        describing.describe(article, Optional.of(topics), Optional.of(authors), Actor.PROGRAM);
    }

    Optional<Draft> draft(SourceFile file, Item item) {
        return drafting.draft(item.article(), file.language());
    }

    boolean withdrawn(SourceFile file, Item item) {
        return works.withdrawn(item.article(), file.language());
    }

    /// Publishes a draft, dated by its file; what is in the future is arranged for.
    ///
    /// @param first whether it was never published before
    State publish(SourceFile file, UUID article, boolean first) {
        var zone = publications.current().timeZone();
        var now = time.instant();
        var date = file.date(zone);
        var order = Publish.now(article, file.language(), Actor.PROGRAM);
        if (date.filter(now::isBefore).isPresent()) {
            order = order.at(date.get());
        } else {
            var dated = first ? date : file.modified(zone).filter(moment -> !moment.isAfter(now));
            order = dated.map(order::dated).orElse(order);
        }
        return switch (publishing.publish(order)) {
            case Published.Live _ -> State.LIVE;
            case Published.Scheduled _ -> State.SCHEDULED;
            case Published.TooLate _ -> publish(file, article, first);
            case Published.AddressTaken(var language, var slug) ->
                throw new Refusing(file, "The address “" + slug + "” was taken just now; import again.");
            case Published.Refused(var findings) ->
                throw new Refusing(
                        file,
                        "It cannot be published: "
                                + findings.values().stream()
                                        .flatMap(List::stream)
                                        .filter(finding -> finding.refuses())
                                        .map(finding -> finding.code())
                                        .distinct()
                                        .collect(Collectors.joining(", ")));
        };
    }
}
