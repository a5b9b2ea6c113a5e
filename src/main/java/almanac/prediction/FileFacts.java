package almanac.prediction;

import almanac.account.People;
import almanac.account.Person;
import almanac.article.HeldSlugs;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.shared.Slug;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a `prediction.yaml` says, in our own words.
@Component
class FileFacts {
    private final People people;
    private final HeldSlugs slugs;

    FileFacts(People people, HeldSlugs slugs) {
        this.people = people;
        this.slugs = slugs;
    }

    /// A forecast as the file has it.
    record Forecast(Instant at, Optional<Long> by, Expectation expectation, String note) {}

    /// A judgement as the file has it, and who confirmed it when.
    record Judgement(
            Instant at,
            Optional<Long> by,
            Outcome outcome,
            List<Evidence> evidence,
            String note,
            Optional<Instant> decidedAt,
            Optional<Confirmation> confirmed) {}

    /// A second person's word.
    record Confirmation(Instant at, Optional<Long> by, String note) {}

    Facts facts(FileEntry file) {
        return new Facts(
                file.text("handle", Handle::parse, "no handle"),
                form(file),
                options(file),
                file.text("unit").orElse(""),
                file.needed("asserted", file.from("asserted"), Instant.EPOCH),
                file.until("closes"),
                file.needed("resolves", file.until("resolves"), Instant.EPOCH),
                file.text("archive"),
                standsIn(file),
                Optional.empty(),
                reference(file),
                file.entries("elsewhere").stream()
                        .flatMap(place -> elsewhere(place).stream())
                        .toList());
    }

    static Form form(FileEntry file) {
        return file.text("form", Form::parse, "no form: binary, options, number or date")
                .orElse(Form.BINARY);
    }

    private static List<Option> options(FileEntry file) {
        var options = new ArrayList<Option>();
        if (file.value("options") instanceof List<?> list) {
            for (var item : list) {
                if (item instanceof Map<?, ?> map && map.get("name") != null) {
                    options.add(new Option(map.get("name").toString(), names(map.get("names"))));
                } else {
                    options.add(Option.named(String.valueOf(item)));
                }
            }
        }
        return options;
    }

    private static Map<Language, String> names(@org.jspecify.annotations.Nullable Object value) {
        var names = new HashMap<Language, String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((tag, name) -> Language.parse(String.valueOf(tag))
                    .ifPresent(language -> names.put(language, String.valueOf(name))));
        }
        return names;
    }

    private Optional<UUID> standsIn(FileEntry file) {
        return file.text("stands-in", this::article, "no address of a text here; write it as en/slug");
    }

    private Optional<UUID> article(String address) {
        var pieces = address.split("/", 2);
        var language = Language.parse(pieces[0]);
        var slug = pieces.length < 2 ? Optional.<Slug>empty() : Slug.parse(pieces[1]);
        return language.isEmpty() || slug.isEmpty()
                ? Optional.empty()
                : slugs.among(language.get(), List.of(slug.get())).getOrDefault(slug.get(), Optional.empty());
    }

    private static Reference reference(FileEntry file) {
        if (file.value("reference") instanceof Map<?, ?>) {
            var outside = file.entries("reference").getFirst();
            var probability = outside.number("probability").filter(Expectation::isChance);
            var source = outside.text("source", Evidence::address, "no http or https address");
            if (probability.isEmpty() || source.isEmpty()) {
                outside.say("probability", "and source are needed");
                return new Reference.None();
            }
            return new Reference.Outside(probability.get(), source.get());
        }
        return file.text(
                        "reference",
                        word -> switch (word) {
                            case "author" -> Optional.<Reference>of(new Reference.AuthorsRate());
                            case "site" -> Optional.<Reference>of(new Reference.SitesRate());
                            default -> Optional.empty();
                        },
                        "no reference: author, site, or a probability with its source")
                .orElse(new Reference.None());
    }

    private static Optional<Elsewhere> elsewhere(FileEntry place) {
        var url = place.text("url", Evidence::address, "no http or https address");
        var site = place.needed("site", place.text("site"), "");
        return url.map(
                address -> new Elsewhere(site, address, place.number("when-published"), place.number("when-judged")));
    }

    Optional<Forecast> forecast(FileEntry file, Form form) {
        var by = person(file, "by");
        var at = file.needed("at", file.from("at"), Instant.EPOCH);
        try {
            return expectation(file, form)
                    .map(expectation ->
                            new Forecast(at, by, expectation, file.text("note").orElse("")));
        } catch (IllegalArgumentException impossible) {
            file.say("", String.valueOf(impossible.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Long> person(FileEntry file, String name) {
        return file.text(
                name, text -> Handle.parse(text).flatMap(people::find).map(Person::id), "nobody's handle here");
    }

    private static Optional<Expectation> expectation(FileEntry file, Form form) {
        return switch (form) {
            case BINARY ->
                Optional.of(new Expectation.Chance(
                        file.needed("probability", file.number("probability"), new BigDecimal("0.5"))));
            case OPTIONS -> {
                var shares = new LinkedHashMap<String, BigDecimal>();
                if (file.value("probabilities") instanceof Map<?, ?> map) {
                    map.forEach((option, share) ->
                            FileEntry.decimalOf(share).ifPresent(number -> shares.put(String.valueOf(option), number)));
                }
                yield Optional.of(new Expectation.Shares(shares));
            }
            case NUMBER, DATE -> quantiles(file, form);
        };
    }

    private static Optional<Expectation> quantiles(FileEntry file, Form form) {
        if (!(file.value("quantiles") instanceof Map<?, ?> map)) {
            file.say("quantiles", "are needed: 10, 50 and 90");
            return Optional.empty();
        }
        var byLevel = new HashMap<String, String>();
        map.forEach((level, value) -> byLevel.put(String.valueOf(level), String.valueOf(value)));
        var three =
                List.of(byLevel.getOrDefault("10", ""), byLevel.getOrDefault("50", ""), byLevel.getOrDefault("90", ""));
        if (form == Form.NUMBER) {
            var numbers = three.stream()
                    .flatMap(text -> FileEntry.decimalOf(text).stream())
                    .toList();
            return numbers.size() == 3
                    ? Optional.of(new Expectation.Numbers(numbers.get(0), numbers.get(1), numbers.get(2)))
                    : none(file);
        }
        var days = three.stream().flatMap(text -> FileEntry.date(text).stream()).toList();
        return days.size() == 3 ? Optional.of(new Expectation.Days(days.get(0), days.get(1), days.get(2))) : none(file);
    }

    private static Optional<Expectation> none(FileEntry file) {
        file.say("quantiles", "are three, under 10, 50 and 90");
        return Optional.empty();
    }

    Optional<Judgement> judgement(FileEntry file, Form form) {
        var at = file.needed("at", file.from("at"), Instant.EPOCH);
        var evidence = file.entries("evidence").stream()
                .flatMap(piece -> evidence(piece).stream())
                .toList();
        var confirmed = file.entries("confirmed").stream()
                .findFirst()
                .map(one -> new Confirmation(
                        one.needed("at", one.from("at"), Instant.EPOCH),
                        person(one, "by"),
                        one.text("note").orElse("")));
        return outcome(file, form)
                .map(outcome -> new Judgement(
                        at,
                        person(file, "by"),
                        outcome,
                        evidence,
                        file.text("note").orElse(""),
                        file.from("decided"),
                        confirmed));
    }

    private static Optional<Outcome> outcome(FileEntry file, Form form) {
        var outcome = file.text(
                "outcome",
                word -> switch (word) {
                    case "ambiguous" -> Optional.<Outcome>of(new Outcome.Ambiguous());
                    case "annulled" -> Optional.of(new Outcome.Annulled());
                    default -> outcome(word, form);
                },
                "no outcome of this form");
        file.needed("outcome", outcome, new Outcome.Annulled());
        return outcome;
    }

    static Optional<Outcome> outcome(String word, Form form) {
        return switch (form) {
            case BINARY ->
                word.equals("true") || word.equals("false")
                        ? Optional.of(new Outcome.Happened(word.equals("true")))
                        : Optional.empty();
            case OPTIONS -> Optional.of(new Outcome.Chosen(word));
            case NUMBER -> FileEntry.decimalOf(word).map(Outcome.Measured::new);
            case DATE -> FileEntry.date(word).map(Outcome.Dated::new);
        };
    }

    private static Optional<Evidence> evidence(FileEntry file) {
        var url = file.text("url", Evidence::address, "no http or https address");
        file.needed("url", url, java.net.URI.create("https://example.org"));
        return url.map(address -> new Evidence(
                address,
                file.text("quote"),
                file.day("date"),
                file.text("copy", Evidence::address, "no http or https address"),
                file.text("sha256")));
    }
}
