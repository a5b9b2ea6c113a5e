package almanac.transfer;

import almanac.account.Actor;
import almanac.article.FormerMapped;
import almanac.article.FormerPath;
import almanac.article.FormerPathLine;
import almanac.article.FormerPaths;
import almanac.article.FormerTarget;
import almanac.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Addresses of a former site as a CSV file of two columns, `from` and `to`: all of it comes in, or nothing.
@Component
class FormerPathsFile {
    private static final Pattern WORK = Pattern.compile("article:([0-9a-fA-F-]{36})(?:/([A-Za-z0-9-]+))?");

    private final FormerPaths paths;

    FormerPathsFile(FormerPaths paths) {
        this.paths = paths;
    }

    /// What a file brought, or each line that could not be understood.
    record Read(int fresh, int replaced, int unchanged, List<String> faults) {}

    @Transactional
    Read read(String csv, boolean rehearsal) {
        var reading = new Reading();
        try {
            CsvLine.all(csv).stream().filter(line -> !line.isBlank()).forEach(reading::take);
        } catch (CsvLine.Unended unended) {
            reading.faults.add(unended.getMessage());
        }
        if (rehearsal || !reading.faults.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return new Read(reading.fresh, reading.replaced, reading.unchanged, List.copyOf(reading.faults));
    }

    @Transactional(readOnly = true)
    String written() {
        var csv = new StringBuilder(CsvLine.written("from", "to"));
        for (FormerPathLine line : paths.all()) {
            csv.append(CsvLine.written(line.from().encoded(), line.to().toString()));
        }
        return csv.toString();
    }

    private final class Reading {
        private final HashMap<FormerPath, Integer> seen = new HashMap<>();
        private final List<String> faults = new ArrayList<>();
        private int fresh;
        private int replaced;
        private int unchanged;

        void take(CsvLine line) {
            if (line.cells().size() != 2) {
                faults.add("line " + line.number() + ": two columns are expected, from and to, not "
                        + line.cells().size());
            } else if (line.number() > 1 || !line.cells().equals(List.of("from", "to"))) {
                map(line, line.cells().getFirst(), line.cells().getLast().strip());
            }
        }

        private void map(CsvLine line, String from, String to) {
            var before = FormerPath.parse(from).map(path -> seen.putIfAbsent(path, line.number()));
            if (before.isPresent()) {
                faults.add(
                        "line " + line.number() + ": “" + from + "” was mapped in line " + before.get() + " already");
                return;
            }
            var target = target(to);
            if (target.isEmpty()) {
                faults.add("line " + line.number() + ": “" + to + "” is neither an address of this site nor"
                        + " article:<id> nor article:<id>/<language>");
                return;
            }
            switch (paths.map(from, target.get(), Actor.PROGRAM)) {
                case FormerMapped.Fresh() -> fresh++;
                case FormerMapped.Replaced _ -> replaced++;
                case FormerMapped.Unchanged() -> unchanged++;
                case FormerMapped.Refused(var reason) -> faults.add("line " + line.number() + ": " + reason);
            }
        }

        private static Optional<FormerTarget> target(String to) {
            var work = WORK.matcher(to);
            if (!work.matches()) {
                return to.startsWith("/") ? Optional.of(FormerTarget.own(to)) : Optional.empty();
            }
            try {
                var id = UUID.fromString(work.group(1));
                return work.group(2) == null
                        ? Optional.of(FormerTarget.work(id))
                        : Language.parse(work.group(2)).map(language -> FormerTarget.text(id, language));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }
}
