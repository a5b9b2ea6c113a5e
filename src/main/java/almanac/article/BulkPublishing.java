package almanac.article;

import almanac.account.Actor;
import almanac.shared.Language;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Publishing, scheduling and withdrawing many texts of many works: all of them or none.
@Component
public class BulkPublishing {
    private final Publishing publishing;
    private final Checking checking;

    BulkPublishing(Publishing publishing, Checking checking) {
        this.publishing = publishing;
        this.checking = checking;
    }

    /// What became of it.
    public sealed interface Outcome {
        record Done(int texts) implements Outcome {}

        /// Nothing was done: some check refuses these texts.
        record Refused(Map<VersionKey, List<Finding>> findings) implements Outcome {}

        /// Nothing was done: another text took that address in the meantime.
        record AddressTaken(String slug) implements Outcome {}

        /// Nothing was done: that time has passed.
        record TooLate() implements Outcome {}
    }

    /// Publishes drafts, now or at that moment.
    @Transactional
    public Outcome publish(Collection<VersionKey> texts, Optional<Instant> at, Actor by) {
        var refused = new LinkedHashMap<VersionKey, List<Finding>>();
        for (var text : texts) {
            var findings = checking.findings(text.article(), text.language()).stream()
                    .filter(Finding::refuses)
                    .toList();
            if (!findings.isEmpty()) {
                refused.put(text, findings);
            }
        }
        if (!refused.isEmpty()) {
            return new Outcome.Refused(refused);
        }
        for (var work : byWork(texts).entrySet()) {
            var outcome = publishing.publish(
                    new Publish(work.getKey(), work.getValue(), at, Optional.empty(), Optional.empty(), by));
            var failed = failure(outcome, work.getKey());
            if (failed.isPresent()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return failed.get();
            }
        }
        return new Outcome.Done(texts.size());
    }

    private static Optional<Outcome> failure(Published outcome, UUID work) {
        return switch (outcome) {
            case Published.Live _ -> Optional.empty();
            case Published.Scheduled _ -> Optional.empty();
            case Published.Refused(var findings) ->
                Optional.of(new Outcome.Refused(findings.entrySet().stream()
                        .collect(
                                Collectors.toMap(found -> new VersionKey(work, found.getKey()), Map.Entry::getValue))));
            case Published.AddressTaken taken -> Optional.of(new Outcome.AddressTaken(taken.slug()));
            case Published.TooLate _ -> Optional.of(new Outcome.TooLate());
        };
    }

    /// In one order for everybody, so that two who do the same never wait for each other.
    private static Map<UUID, List<Language>> byWork(Collection<VersionKey> texts) {
        return texts.stream()
                .collect(Collectors.groupingBy(
                        VersionKey::article,
                        TreeMap::new,
                        Collectors.mapping(VersionKey::language, Collectors.toList())));
    }

    /// Takes live texts back; one that is not live any more keeps all the others live, too.
    @Transactional
    public Outcome withdraw(Collection<VersionKey> texts, Actor by) {
        byWork(texts)
                .forEach((work, languages) -> languages.forEach(language -> publishing.withdraw(work, language, by)));
        return new Outcome.Done(texts.size());
    }
}
