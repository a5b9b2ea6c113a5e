package almanac.transfer;

import almanac.account.People;
import almanac.article.FactsFile;
import almanac.article.FormerPaths;
import almanac.article.HeldSlugs;
import almanac.media.Media;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.topic.Topics;
import almanac.transfer.Remark.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a folder of Markdown files with front matter into the publication: looks through it, decides addresses, then
/// writes one work after the other.
@Component
class Importing {
    private final Publications publications;
    private final HeldSlugs slugs;
    private final Media media;
    private final People people;
    private final Topics topics;
    private final TextImport texts;
    private final FormerPaths former;
    private final List<FactsFile> facts;
    private final ItemTable table;
    private final TransactionTemplate transaction;
    private final InstantSource time;

    Importing(
            Publications publications,
            HeldSlugs slugs,
            Media media,
            People people,
            Topics topics,
            TextImport texts,
            FormerPaths former,
            List<FactsFile> facts,
            ItemTable table,
            TransactionTemplate transaction,
            InstantSource time) {
        this.publications = publications;
        this.slugs = slugs;
        this.media = media;
        this.people = people;
        this.topics = topics;
        this.texts = texts;
        this.former = former;
        this.facts = facts;
        this.table = table;
        this.transaction = transaction;
        this.time = time;
    }

    Tally run(SourceFolder folder, ImportOrder order, ImportReport report, Progress progress) {
        var site = SourceSite.of(folder);
        var fallback = order.language()
                .or(site::language)
                .orElseGet(() -> publications.current().defaultLanguage());
        var survey = new Surveying(
                        folder, site, fallback, publications.current().timeZone(), time.instant(), report)
                .survey();
        var languages = missing(survey);
        if (!order.dry()) {
            transaction.executeWithoutResult(status -> languages.forEach(publications::add));
        }
        var items = table.all(order.source());
        var plan = new SlugPlanning(slugs, items, report).plan(survey.works());
        var converting = new Converting(
                new SourceTexts(folder),
                new Links(folder, survey),
                plan.addresses(),
                new Pictures(folder, media, order.dry()),
                report);
        var topicBook = new TopicBook(topics, survey.terms());
        var authorBook = new AuthorBook(people, survey.terms());
        var old = new FormerAddresses(former, new OldAddresses(site, fallback), report);
        var writing =
                new WorkWriting(order, items, texts, old, topicBook, authorBook, new FactsFiles(folder, facts), table);
        var works = new WorkImport(order.dry(), items, converting, writing, topicBook, authorBook, transaction);
        var tally = new Tally(survey.texts(), languages);
        for (var work : survey.works()) {
            bring(work, plan.refused(), works, report, order.dry()).forEach(tally::count);
            progress.at(tally.done(), survey.texts());
        }
        gone(survey, items, report);
        tally.added(topicBook.names().added(), authorBook.names().added());
        return tally;
    }

    /// Languages of texts that the publication does not speak yet.
    private List<Language> missing(Survey survey) {
        return survey.languages().stream()
                .filter(language -> !publications.current().speaks(language))
                .toList();
    }

    private static List<Imported> bring(
            SourceWork work, Set<String> refused, WorkImport works, ImportReport report, boolean dry) {
        var outcomes = work.files().stream().anyMatch(file -> refused.contains(file.path()))
                ? held(work, refused)
                : works.bring(work);
        outcomes.forEach(outcome -> tell(outcome, report, dry));
        return outcomes;
    }

    private static List<Imported> held(SourceWork work, Set<String> refused) {
        return work.files().stream()
                .<Imported>map(file -> new Imported.Refused(
                        file,
                        refused.contains(file.path())
                                ? ""
                                : "Not imported, because another file of the same article cannot be; mend that first."))
                .toList();
    }

    private static void tell(Imported outcome, ImportReport report, boolean dry) {
        var path = outcome.file().path();
        var would = dry ? "Would be " : "";
        switch (outcome) {
            case Imported.Begun(var file, var state) ->
                report.info(
                        path,
                        would + (dry ? "new" : "New") + " in “" + file.language() + "”, " + state + ": "
                                + file.title());
            case Imported.Changed(var file, var state) ->
                report.info(
                        path,
                        would + (dry ? "changed" : "Changed") + " in “" + file.language() + "”, " + state + ": "
                                + file.title());
            case Imported.Unchanged _ -> report.info(path, "Unchanged.");
            case Imported.Kept(var file, var reason) -> report.error(path, 0, reason);
            case Imported.Refused(var file, var reason) -> {
                if (!reason.isEmpty()) {
                    report.error(path, 0, reason);
                }
            }
        }
    }

    /// What was imported from files that are no longer there stays, and is told.
    private static void gone(Survey survey, Map<String, Item> items, ImportReport report) {
        var present = survey.works().stream()
                .flatMap(work -> work.files().stream())
                .map(SourceFile::path)
                .collect(Collectors.toSet());
        var told = report.remarks().stream().map(Remark::path).collect(Collectors.toSet());
        new ArrayList<>(items.keySet())
                .stream()
                        .filter(path -> !present.contains(path) && !told.contains(path))
                        .sorted()
                        .forEach(path -> report.add(
                                path,
                                0,
                                Level.WARNING,
                                "The file is gone; the text that came from it stays. Withdraw it, if it should not."));
    }
}
