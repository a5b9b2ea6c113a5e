package almanac.transfer;

import almanac.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an import did, in numbers.
final class Tally {
    private final int texts;
    private final List<Language> languages;
    private int begun;
    private int changed;
    private int unchanged;
    private int kept;
    private int topics;
    private int people;

    Tally(int texts, List<Language> languages) {
        this.texts = texts;
        this.languages = List.copyOf(languages);
    }

    void count(Imported outcome) {
        switch (outcome) {
            case Imported.Begun _ -> begun++;
            case Imported.Changed _ -> changed++;
            case Imported.Unchanged _ -> unchanged++;
            case Imported.Kept _ -> kept++;
            case Imported.Refused _ -> {}
        }
    }

    void added(int topics, int people) {
        this.topics = topics;
        this.people = people;
    }

    int done() {
        return begun + changed + unchanged + kept;
    }

    int begun() {
        return begun;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int kept() {
        return kept;
    }

    int refused() {
        return texts - done();
    }

    List<Language> languages() {
        return languages;
    }

    /// The numbers in one sentence for each thing.
    String words(boolean dry) {
        var words = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d texts: %,d new, %,d changed, %,d unchanged, %,d kept as they are here, %,d not imported.",
                texts,
                begun,
                changed,
                unchanged,
                kept,
                refused()));
        if (!languages.isEmpty()) {
            words.append(dry ? " Languages that would be added: " : " Languages added: ")
                    .append(languages.stream().map(Language::tag).collect(Collectors.joining(", ")))
                    .append('.');
        }
        if (topics + people > 0) {
            words.append(String.format(
                    Locale.ROOT, " %,d topics and %,d people %s.", topics, people, dry ? "would be added" : "added"));
        }
        return words.toString();
    }
}
