package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.shared.Language;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings back what a text said before, as a new revision: nothing that was written since is lost, and whoever saved in
/// between is not overwritten.
@Component
public class Restoring {
    private final Papers papers;
    private final Drafting drafting;
    private final Audit audit;

    Restoring(Papers papers, Drafting drafting, Audit audit) {
        this.papers = papers;
        this.drafting = drafting;
        this.audit = audit;
    }

    /// Makes the words of a revision the draft; nothing where it is not there.
    ///
    /// @param basedOn the draft that was seen; empty where it had been given up
    @Transactional
    public Optional<Revised> revision(
            UUID article, Language language, int number, Optional<Integer> basedOn, Actor by) {
        return version(article, language)
                .flatMap(version -> papers.revision(version, number))
                .map(then -> restore(article, language, then.text(), basedOn, Map.of("revision", number), by));
    }

    /// Makes the words of an edition the draft, which readers see once it is published; nothing where it is not there.
    @Transactional
    public Optional<Revised> edition(UUID article, Language language, int number, Optional<Integer> basedOn, Actor by) {
        return version(article, language)
                .flatMap(version -> papers.edition(version, number))
                .map(then -> restore(article, language, then.text(), basedOn, Map.of("edition", number), by));
    }

    private Optional<Version> version(UUID article, Language language) {
        return papers.find(article).flatMap(found -> papers.version(found, language));
    }

    private Revised restore(
            UUID article,
            Language language,
            DraftText text,
            Optional<Integer> basedOn,
            Map<String, Integer> from,
            Actor by) {
        var outcome = drafting.revise(new ReviseDraft(article, language, basedOn, text, Optional.empty(), by));
        if (outcome instanceof Revised.Saved(var revision, var begun)) {
            audit.record(by, "draft.restored", Subjects.version(article, language), from, Map.of("revision", revision));
        }
        return outcome;
    }
}
