package almanac.transfer;

import almanac.article.HeldSlugs;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Decides the address of every file before any is written, since texts link to each other: one that was imported
/// before keeps its own, one that the head gives is had or refused, and all others find their way by numbers.
final class SlugPlanning {
    private final HeldSlugs slugs;
    private final Map<String, Item> items;
    private final ImportReport report;
    private final Addresses addresses = new Addresses();
    private final Map<Language, Map<Slug, String>> taken = new HashMap<>();
    private final Map<String, Integer> numbered = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    SlugPlanning(HeldSlugs slugs, Map<String, Item> items, ImportReport report) {
        this.slugs = slugs;
        this.items = items;
        this.report = report;
    }

    /// The addresses of all works; works of which one file gets none are to be left out.
    record Plan(Addresses addresses, Set<String> refused) {}

    Plan plan(List<SourceWork> works) {
        var files = works.stream().flatMap(work -> work.files().stream()).toList();
        var held = held(files);
        var open = new ArrayList<SourceFile>();
        for (var file : files) {
            ownSlug(file).ifPresentOrElse(slug -> take(file, slug), () -> open.add(file));
        }
        open.stream().filter(file -> file.slug().isPresent()).forEach(file -> give(file, held));
        open.stream().filter(file -> file.slug().isEmpty()).forEach(file -> propose(file, held));
        return new Plan(addresses, refused);
    }

    private Map<Language, Map<Slug, Optional<UUID>>> held(List<SourceFile> files) {
        var wanted = new HashMap<Language, Set<Slug>>();
        for (var file : files) {
            wanted(file)
                    .ifPresent(slug -> wanted.computeIfAbsent(file.language(), tag -> new HashSet<>())
                            .add(slug));
        }
        var held = new HashMap<Language, Map<Slug, Optional<UUID>>>();
        wanted.forEach((language, those) -> held.put(language, slugs.among(language, those)));
        return held;
    }

    private static Optional<Slug> wanted(SourceFile file) {
        return file.slug().or(file::proposedSlug);
    }

    /// The slug of the last import, as long as the file asks for that or for what it was numbered from.
    private Optional<Slug> ownSlug(SourceFile file) {
        var item = items.get(file.path());
        return item == null
                ? Optional.empty()
                : Slug.parse(item.slug())
                        .filter(slug -> wanted(file)
                                .filter(wish -> slug.equals(wish)
                                        || file.slug().isEmpty()
                                                && slug.value()
                                                        .matches(java.util.regex.Pattern.quote(wish.value()) + "-\\d+"))
                                .isPresent());
    }

    private void take(SourceFile file, Slug slug) {
        addresses.put(file, slug);
        taken.computeIfAbsent(file.language(), tag -> new HashMap<>()).put(slug, file.path());
    }

    private void give(SourceFile file, Map<Language, Map<Slug, Optional<UUID>>> held) {
        var slug = file.slug().orElseThrow();
        var other = Optional.ofNullable(
                taken.getOrDefault(file.language(), Map.of()).get(slug));
        if (other.isPresent()) {
            refuse(
                    file,
                    "The slug “" + slug + "” is that of " + other.get() + " in “" + file.language()
                            + "”; give another.");
        } else if (isHeld(file, slug, held)) {
            refuse(
                    file,
                    "The slug “" + slug + "” is or was the address of another text or page in “" + file.language()
                            + "”; give another.");
        } else {
            take(file, slug);
        }
    }

    private void refuse(SourceFile file, String reason) {
        report.error(file.path(), 0, reason);
        refused.add(file.path());
    }

    private boolean isHeld(SourceFile file, Slug slug, Map<Language, Map<Slug, Optional<UUID>>> held) {
        var holder = held.getOrDefault(file.language(), Map.of()).get(slug);
        var item = items.get(file.path());
        return holder != null
                && !(item != null && holder.filter(item.article()::equals).isPresent());
    }

    private void propose(SourceFile file, Map<Language, Map<Slug, Optional<UUID>>> held) {
        var proposal = file.proposedSlug().orElse(null);
        if (proposal == null) {
            return;
        }
        var slug = proposal;
        var counter = file.language() + "/" + proposal;
        for (var number = numbered.getOrDefault(counter, 2); !isFree(file, slug, held); number++) {
            slug = proposal.numbered(number);
            // Or a thousand files named README would ask half a million times.
            numbered.put(counter, number + 1);
            held.computeIfAbsent(file.language(), tag -> new HashMap<>())
                    .putAll(slugs.among(file.language(), List.of(slug)));
        }
        if (!slug.equals(proposal)) {
            report.warning(
                    file.path(),
                    0,
                    "The address “" + proposal + "” is taken in “" + file.language() + "”; it gets “" + slug + "”.");
        }
        take(file, slug);
    }

    private boolean isFree(SourceFile file, Slug slug, Map<Language, Map<Slug, Optional<UUID>>> held) {
        return !taken.getOrDefault(file.language(), Map.of()).containsKey(slug) && !isHeld(file, slug, held);
    }
}
