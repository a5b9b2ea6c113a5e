package almanac.prediction;

import almanac.shared.Language;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes entries as one line of JSON each, members in a fixed order, and reads them again. What is written here is
/// hashed: a change of form would be a change of the record, so members are only ever added at the end of a kind.
final class Lines {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Lines() {}

    static String write(String handle, Entry entry) {
        var line = JSON.createObjectNode();
        line.put("prediction", handle);
        line.put("number", entry.number());
        line.put("kind", entry.said().kind());
        line.put("at", entry.at().toString());
        line.put("recordedAt", entry.recordedAt().toString());
        line.put("grade", entry.grade().toString());
        line.put("by", entry.by().map(UUID::toString).orElse(null));
        entry.writer().ifPresent(writer -> line.put("writtenBy", writer.toString()));
        say(line, entry.said());
        line.put("before", entry.before());
        return JSON.writeValueAsString(line);
    }

    private static void say(ObjectNode line, Said said) {
        switch (said) {
            case Said.Claim claim -> claim(line, claim);
            case Said.Wording(var language, var claim, var criteria) -> words(line, language, claim, criteria);
            case Said.Forecast(var expectation, var wording, var note) -> {
                expectation(line, expectation);
                line.put("wording", wording);
                note(line, note);
            }
            case Said.Judgement judgement -> judgement(line, judgement);
            case Said.Confirmation(var judgement, var note) -> {
                line.put("judgement", judgement);
                note(line, note);
            }
            case Said.Contest(var judgement, var note) -> {
                line.put("judgement", judgement);
                note(line, note);
            }
            case Said.Answer(var contest, var note) -> {
                line.put("contest", contest);
                note(line, note);
            }
        }
    }

    private static void claim(ObjectNode line, Said.Claim claim) {
        words(line, claim.language(), claim.claim(), claim.criteria());
        line.put("form", claim.form().toString());
        if (!claim.options().isEmpty()) {
            var options = line.putArray("options");
            claim.options().forEach(options::add);
        }
        if (!claim.unit().isEmpty()) {
            line.put("unit", claim.unit());
        }
        line.put("assertedAt", Plain.time(claim.assertedAt()).toString());
        line.put("closesAt", Plain.time(claim.closesAt()).toString());
        line.put("resolvesBy", Plain.time(claim.resolvesBy()).toString());
    }

    private static void words(ObjectNode line, Language language, String claim, String criteria) {
        line.put("language", language.tag());
        line.put("claim", claim);
        line.put("criteria", criteria);
    }

    private static void note(ObjectNode line, String note) {
        if (!note.isEmpty()) {
            line.put("note", note);
        }
    }

    static void expectation(ObjectNode line, Expectation expectation) {
        switch (expectation) {
            case Expectation.Chance(var probability) -> line.put("probability", probability);
            case Expectation.Shares(var byOption) -> {
                var shares = line.putObject("probabilities");
                byOption.forEach(shares::put);
            }
            case Expectation.Numbers(var low, var middle, var high) ->
                line.putObject("quantiles").put("0.1", low).put("0.5", middle).put("0.9", high);
            case Expectation.Days(var low, var middle, var high) ->
                line.putObject("quantiles")
                        .put("0.1", low.toString())
                        .put("0.5", middle.toString())
                        .put("0.9", high.toString());
        }
    }

    private static void judgement(ObjectNode line, Said.Judgement judgement) {
        line.set("outcome", outcome(judgement.outcome()));
        var evidence = line.putArray("evidence");
        judgement.evidence().forEach(piece -> {
            var node = evidence.addObject();
            node.put("url", piece.url().toString());
            piece.quote().ifPresent(quote -> node.put("quote", quote));
            piece.date().ifPresent(date -> node.put("date", date.toString()));
            piece.copy().ifPresent(copy -> node.put("copy", copy.toString()));
            piece.sha256().ifPresent(hash -> node.put("sha256", hash));
        });
        note(line, judgement.note());
        judgement
                .decidedAt()
                .ifPresent(at -> line.put("decidedAt", Plain.time(at).toString()));
        judgement.corrects().ifPresent(number -> line.put("corrects", number));
        line.put("own", judgement.own());
    }

    static JsonNode outcome(Outcome outcome) {
        var nodes = JSON.getNodeFactory();
        return switch (outcome) {
            case Outcome.Happened(var true_) -> nodes.booleanNode(true_);
            case Outcome.Chosen(var option) -> nodes.stringNode(option);
            case Outcome.Measured(var value) -> nodes.numberNode(value);
            case Outcome.Dated(var day) -> nodes.stringNode(day.toString());
            case Outcome.Ambiguous() -> nodes.stringNode("ambiguous");
            case Outcome.Annulled() -> nodes.stringNode("annulled");
        };
    }

    /// The entry of a line that was written here.
    ///
    /// @param form of the prediction, which its first line tells
    static Entry read(String text, Form form) {
        var line = JSON.readTree(text);
        return new Entry(
                line.get("number").intValue(),
                instant(line, "at"),
                instant(line, "recordedAt"),
                Grade.parse(text(line, "grade")).orElseThrow(),
                optional(line, "by").map(UUID::fromString),
                optional(line, "writtenBy").map(UUID::fromString),
                said(line, form),
                text(line, "before"));
    }

    private static Said said(JsonNode line, Form form) {
        var note = optional(line, "note").orElse("");
        return switch (text(line, "kind")) {
            case "claim" -> claim(line);
            case "wording" ->
                new Said.Wording(Language.of(text(line, "language")), text(line, "claim"), text(line, "criteria"));
            case "forecast" ->
                new Said.Forecast(expectation(line, form), line.get("wording").intValue(), note);
            case "judgement" ->
                new Said.Judgement(
                        outcome(line.get("outcome"), form),
                        evidence(line.get("evidence")),
                        note,
                        optional(line, "decidedAt").map(Instant::parse),
                        Optional.ofNullable(line.get("corrects")).map(JsonNode::intValue),
                        line.get("own").booleanValue());
            case "confirmation" -> new Said.Confirmation(line.get("judgement").intValue(), note);
            case "contest" -> new Said.Contest(line.get("judgement").intValue(), note);
            case "answer" -> new Said.Answer(line.get("contest").intValue(), note);
            default -> throw new IllegalStateException("No kind of entry: " + text(line, "kind"));
        };
    }

    private static Said.Claim claim(JsonNode line) {
        var options = new ArrayList<String>();
        Optional.ofNullable(line.get("options")).ifPresent(all -> all.forEach(one -> options.add(one.stringValue())));
        return new Said.Claim(
                Language.of(text(line, "language")),
                text(line, "claim"),
                text(line, "criteria"),
                Form.parse(text(line, "form")).orElseThrow(),
                options,
                optional(line, "unit").orElse(""),
                instant(line, "assertedAt"),
                instant(line, "closesAt"),
                instant(line, "resolvesBy"));
    }

    private static Expectation expectation(JsonNode line, Form form) {
        return switch (form) {
            case BINARY -> new Expectation.Chance(line.get("probability").decimalValue());
            case OPTIONS -> {
                var shares = new LinkedHashMap<String, BigDecimal>();
                line.get("probabilities").forEachEntry((option, share) -> shares.put(option, share.decimalValue()));
                yield new Expectation.Shares(shares);
            }
            case NUMBER -> {
                var quantiles = line.get("quantiles");
                yield new Expectation.Numbers(
                        quantiles.get("0.1").decimalValue(),
                        quantiles.get("0.5").decimalValue(),
                        quantiles.get("0.9").decimalValue());
            }
            case DATE -> {
                var quantiles = line.get("quantiles");
                yield new Expectation.Days(day(quantiles, "0.1"), day(quantiles, "0.5"), day(quantiles, "0.9"));
            }
        };
    }

    static Outcome outcome(JsonNode node, Form form) {
        if (node.isString() && node.stringValue().equals("ambiguous")) {
            return new Outcome.Ambiguous();
        }
        if (node.isString() && node.stringValue().equals("annulled")) {
            return new Outcome.Annulled();
        }
        return switch (form) {
            case BINARY -> new Outcome.Happened(node.booleanValue());
            case OPTIONS -> new Outcome.Chosen(node.stringValue());
            case NUMBER -> new Outcome.Measured(node.decimalValue());
            case DATE -> new Outcome.Dated(LocalDate.parse(node.stringValue()));
        };
    }

    private static List<Evidence> evidence(JsonNode list) {
        var pieces = new ArrayList<Evidence>();
        list.forEach(node -> pieces.add(new Evidence(
                URI.create(text(node, "url")),
                optional(node, "quote"),
                optional(node, "date").map(LocalDate::parse),
                optional(node, "copy").map(URI::create),
                optional(node, "sha256"))));
        return pieces;
    }

    private static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(text(node, name));
    }

    private static Instant instant(JsonNode node, String name) {
        return Instant.parse(text(node, name));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name))
                .filter(found -> !found.isNull())
                .map(JsonNode::stringValue);
    }
}
