package almanac.article;

import almanac.account.Actor;
import almanac.account.Audit;
import almanac.shared.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// From draft to readers: publish, schedule, withdraw. People, schedules, programs and importers all come through here.
@Component
public class Publishing {
    private final Papers papers;
    private final Addresses addresses;
    private final Pressing pressing;
    private final Basis basis;
    private final Checking checking;
    private final Schedule schedule;
    private final Announcing announcing;
    private final Audit audit;
    private final InstantSource time;

    Publishing(
            Papers papers,
            Addresses addresses,
            Pressing pressing,
            Basis basis,
            Checking checking,
            Schedule schedule,
            Announcing announcing,
            Audit audit,
            InstantSource time) {
        this.papers = papers;
        this.addresses = addresses;
        this.pressing = pressing;
        this.basis = basis;
        this.checking = checking;
        this.schedule = schedule;
        this.announcing = announcing;
        this.audit = audit;
        this.time = time;
    }

    /// Publishes now, or arranges for it.
    @Transactional
    public Published publish(Publish command) {
        var article = papers.article(command.article());
        var locked = papers.lock(article, command.languages());
        var refused = refused(article, locked);
        if (!refused.isEmpty()) {
            return new Published.Refused(refused);
        }
        return command.at().isPresent()
                ? arrange(article, locked, command, command.at().get())
                : publish(article, locked, command);
    }

    private Map<Language, List<Finding>> refused(Article article, List<Version> locked) {
        var refused = new LinkedHashMap<Language, List<Finding>>();
        for (var version : locked) {
            var findings = checking.findings(article, version, draft(article, version));
            if (findings.stream().anyMatch(Finding::refuses)) {
                refused.put(version.language(), findings);
            }
        }
        return refused;
    }

    private Published arrange(Article article, List<Version> locked, Publish command, Instant at) {
        if (!at.isAfter(time.instant())) {
            return new Published.TooLate(at);
        }
        schedule.publish(locked, at, command);
        for (var version : locked) {
            audit.record(
                    command.by(),
                    "edition.scheduled",
                    Subjects.version(article.publicId(), version.language()),
                    Map.of(),
                    Map.of("at", at.toString()));
        }
        return new Published.Scheduled(at);
    }

    private Published publish(Article article, List<Version> locked, Publish command) {
        var live = new ArrayList<Published.LiveEdition>();
        for (var version : locked) {
            var revision = draft(article, version);
            var madeFrom = basis.of(article, version, revision);
            var same = papers.live(version).filter(edition -> edition.says(revision, madeFrom));
            if (same.isPresent()) {
                version.unschedule();
                live.add(shown(article, version, same.get(), false));
                continue;
            }
            if (!addresses.claim(version, revision.slug(), time.instant())) {
                // Nothing of the others either: together or none.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Published.AddressTaken(
                        version.language(), revision.slug().value());
            }
            live.add(shown(article, version, press(article, version, revision, madeFrom, command), true));
        }
        live.sort((one, other) -> Integer.compare(
                command.languages().indexOf(one.language()), command.languages().indexOf(other.language())));
        return new Published.Live(live);
    }

    private Edition press(
            Article article, Version version, Revision revision, Optional<MadeFrom> madeFrom, Publish command) {
        var now = time.instant();
        var dated = command.dated().orElse(now);
        var edition = papers.save(pressing.press(
                article,
                version,
                version.publish(dated),
                revision,
                madeFrom,
                command.note(version.language()),
                dated,
                now,
                command.by()));
        announcing.published(article, version, edition, command.by());
        audit.record(
                command.by(),
                "edition.published",
                Subjects.version(article.publicId(), version.language()),
                Map.of(),
                Map.of("edition", edition.number(), "revision", revision.number()));
        return edition;
    }

    /// Takes a live text back: its address says so from then on.
    @Transactional
    public void withdraw(UUID id, Language language, Actor by) {
        var article = papers.article(id);
        var version = papers.lock(article, language)
                .filter(found -> found.live().isPresent())
                .orElseThrow(() -> Papers.missing(article, language));
        var edition = version.live().orElseThrow();
        version.withdraw(time.instant());
        announcing.withdrawn(article, version);
        audit.record(by, "edition.withdrawn", Subjects.version(id, language), Map.of("edition", edition), Map.of());
    }

    /// Takes a language out of the schedule; others that were to be published together stay in it.
    @Transactional
    public void unschedule(UUID id, Language language, Actor by) {
        var article = papers.article(id);
        var version = papers.lock(article, language)
                .filter(found -> found.schedule().isPresent())
                .orElseThrow(() -> Papers.missing(article, language));
        version.unschedule();
        audit.record(by, "schedule.cancelled", Subjects.version(id, language), Map.of(), Map.of());
    }

    private Revision draft(Article article, Version version) {
        return papers.draft(version).orElseThrow(() -> Papers.missing(article, version.language()));
    }

    private Published.LiveEdition shown(Article article, Version version, Edition edition, boolean fresh) {
        return new Published.LiveEdition(
                version.language(),
                edition.number(),
                pressing.path(article, version, edition),
                edition.publishedAt(),
                fresh);
    }
}
