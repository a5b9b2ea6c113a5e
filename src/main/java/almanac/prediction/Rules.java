package almanac.prediction;

import almanac.article.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is refused, and why. Fields are those of the API's calls.
final class Rules {
    private static final Set<String> NO_OPTIONS = Set.of("ambiguous", "annulled", "true", "false");
    private static final int MOST_OPTIONS = 50;
    private static final int LONGEST_OPTION = 200;
    private static final int LONGEST_NOTE = 10_000;
    private static final int MOST_EVIDENCE = 20;

    private Rules() {}

    static List<Refusal> broken(Facts facts, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (facts.assertedAt().isAfter(now)) {
            refuse(refusals, "/assertedAt", "asserted-later", "A claim cannot be asserted in the future.");
        }
        if (!facts.closes().isAfter(facts.assertedAt())) {
            refuse(refusals, "/closesAt", "closes-early", "It must close after it was asserted.");
        }
        if (facts.resolvesBy().isBefore(facts.closes())) {
            refuse(refusals, "/resolvesBy", "resolves-early", "It cannot be due before it closes.");
        }
        if (facts.archive().flatMap(Evidence::address).isEmpty()
                && facts.archive().isPresent()) {
            refuse(refusals, "/archive", "no-address", "An archive is an http or https address.");
        }
        options(refusals, facts);
        return refusals;
    }

    private static void options(List<Refusal> refusals, Facts facts) {
        var names = facts.options().stream().map(Option::name).toList();
        if (facts.form() != Form.OPTIONS) {
            if (!names.isEmpty()) {
                refuse(refusals, "/options", "options-unwanted", "Only a prediction of the form options has options.");
            }
            return;
        }
        if (names.size() < 2 || names.size() > MOST_OPTIONS) {
            refuse(refusals, "/options", "options-few", "There are 2 to " + MOST_OPTIONS + " options.");
        } else if (new HashSet<>(names).size() < names.size()
                || names.stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST_OPTION)
                || names.stream().anyMatch(NO_OPTIONS::contains)) {
            refuse(
                    refusals,
                    "/options",
                    "options-unusable",
                    "Options differ, say something in at most " + LONGEST_OPTION + " characters, and are none of "
                            + "ambiguous, annulled, true, false.");
        }
    }

    static Optional<Refusal> broken(Form form, List<String> options, Expectation expectation) {
        if (expectation.form() != form) {
            return Optional.of(new Refusal(
                    "/forecast",
                    "forecast-form",
                    "A prediction of the form " + form + " is forecast by "
                            + switch (form) {
                                case BINARY -> "a probability.";
                                case OPTIONS -> "probabilities of its options.";
                                case NUMBER, DATE -> "quantiles.";
                            }));
        }
        if (expectation instanceof Expectation.Shares(var shares)
                && !shares.keySet().equals(Set.copyOf(options))) {
            return Optional.of(new Refusal(
                    "/forecast", "option-unknown", "Every option has a probability, and nothing else has."));
        }
        return Optional.empty();
    }

    static List<Refusal> broken(Prediction prediction, Judge judge, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (!fits(prediction, judge.outcome())) {
            refuse(
                    refusals,
                    "/outcome",
                    "outcome-form",
                    switch (prediction.form()) {
                        case BINARY -> "It is true or false, ambiguous or annulled.";
                        case OPTIONS -> "It is one of the options, ambiguous or annulled.";
                        case NUMBER -> "It is a number, ambiguous or annulled.";
                        case DATE -> "It is a day, ambiguous or annulled.";
                    });
        }
        var judged = judge.outcome().verdict() == State.JUDGED;
        if (judge.evidence().isEmpty() && judged) {
            refuse(refusals, "/evidence", "evidence-missing", "Say on what evidence: at least one address.");
        }
        if (judge.evidence().size() > MOST_EVIDENCE) {
            refuse(refusals, "/evidence", "evidence-much", "At most " + MOST_EVIDENCE + " pieces of evidence.");
        }
        if (judge.note().isEmpty()
                && (!judged
                        || now.isBefore(prediction.resolvesBy())
                        || judge.seen().isPresent())) {
            refuse(
                    refusals,
                    "/note",
                    "reason-missing",
                    !judged
                            ? "Say why nobody can tell."
                            : judge.seen().isPresent()
                                    ? "Say why the judgement before was wrong."
                                    : "It is not due yet: say why it can be judged already.");
        }
        if (judge.decidedAt().filter(at -> at.isAfter(now)).isPresent()) {
            refuse(refusals, "/decidedAt", "decided-later", "It cannot be decided by what is to come.");
        }
        note(refusals, judge.note());
        return refusals;
    }

    private static boolean fits(Prediction prediction, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Happened _ -> prediction.form() == Form.BINARY;
            case Outcome.Chosen(var option) ->
                prediction.form() == Form.OPTIONS && prediction.options().contains(option);
            case Outcome.Measured _ -> prediction.form() == Form.NUMBER;
            case Outcome.Dated _ -> prediction.form() == Form.DATE;
            case Outcome.Ambiguous _, Outcome.Annulled _ -> true;
        };
    }

    static void note(List<Refusal> refusals, String note) {
        if (note.length() > LONGEST_NOTE) {
            refuse(refusals, "/note", "note-long", "A note has at most " + LONGEST_NOTE + " characters.");
        }
    }

    static void refuse(List<Refusal> refusals, String field, String code, String detail) {
        refusals.add(new Refusal(field, code, detail));
    }
}
