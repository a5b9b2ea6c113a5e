package almanac.web;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON object of a call, read member by member. Collects everything that is wrong with it, each with its place,
/// and
/// refuses members that nobody asked for: call `done` after the last one.
public final class JsonForm {
    private final ObjectNode object;
    private final String place;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Problem.Fault> faults;

    JsonForm(ObjectNode object) {
        this(object, "", new ArrayList<>());
    }

    private JsonForm(ObjectNode object, String place, List<Problem.Fault> faults) {
        this.object = object;
        this.place = place;
        this.faults = faults;
    }

    /// A text that must be there; empty where it is not, which `done` will tell.
    public String text(String name) {
        return given(name, this::asText).toOptional().orElseGet(() -> missing(name, ""));
    }

    public Optional<String> optionalText(String name) {
        return text3(name).toOptional();
    }

    /// A text that may be absent, null or there.
    public Given<String> text3(String name) {
        return given(name, this::asText);
    }

    public Given<Integer> number(String name) {
        return given(
                name,
                (pointer, node) -> node.canConvertToInt() && node.isIntegralNumber()
                        ? node.intValue()
                        : wrong(pointer, "A whole number is expected here."));
    }

    public Given<Boolean> flag(String name) {
        return given(
                name,
                (pointer, node) ->
                        node.isBoolean() ? node.booleanValue() : wrong(pointer, "true or false is expected here."));
    }

    public Optional<Instant> instant(String name) {
        return given(name, this::asInstant).toOptional();
    }

    public Language language(String name) {
        return given(name, this::asLanguage).toOptional().orElseGet(() -> missing(name, Language.of("en")));
    }

    /// A list of texts, each once and in order; absent where the member is absent or null.
    public Optional<List<String>> texts(String name) {
        return list(name, this::asText);
    }

    public Optional<List<Handle>> handles(String name) {
        return list(name, this::asHandle);
    }

    public Optional<Handle> handle(String name) {
        return given(name, this::asHandle).toOptional();
    }

    public Optional<List<Language>> languages(String name) {
        return list(name, this::asLanguage);
    }

    /// An object whose names are languages and whose values are texts.
    public Map<Language, String> byLanguage(String name) {
        known.add(name);
        var texts = new LinkedHashMap<Language, String>();
        var node = object.get(name);
        if (!(node instanceof ObjectNode members)) {
            wrong(at(name), "An object is expected here: a text for each language.");
            return texts;
        }
        for (var member : members.properties()) {
            var pointer = at(name) + "/" + escaped(member.getKey());
            var language = Language.parse(member.getKey());
            var text = asText(pointer, member.getValue());
            if (language.isEmpty()) {
                wrong(pointer, "This is no language tag.");
            } else if (text != null) {
                texts.put(language.get(), text);
            }
        }
        return texts;
    }

    /// The same where it may be absent, which is empty; null takes a language's text away, as no words do.
    public Map<Language, String> texts3(String name) {
        var texts = new LinkedHashMap<Language, String>();
        object(name)
                .toOptional()
                .ifPresent(inner -> inner.object.propertyNames().forEach(tag -> {
                    var text = inner.text3(tag);
                    Language.parse(tag)
                            .ifPresentOrElse(
                                    language -> texts.put(
                                            language, text.toOptional().orElse("")),
                                    () -> inner.refuse(tag, "This is no language tag."));
                }));
        return texts;
    }

    /// An object inside this one, whose faults are told together with these.
    public Given<JsonForm> object(String name) {
        return given(
                name,
                (pointer, node) -> node instanceof ObjectNode inner
                        ? new JsonForm(inner, pointer, faults)
                        : wrong(pointer, "An object is expected here."));
    }

    /// Tells of something wrong that only the caller can know.
    public void refuse(String name, String detail) {
        faults.add(new Problem.Fault(at(name), detail));
    }

    /// Refuses members nobody asked for; for objects inside another, whose faults are told by the outer `done`.
    public void closed() {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(name, "Nothing of this name is expected here."));
    }

    /// Ends the call with 422 if anything was wrong.
    public void done() {
        closed();
        if (!faults.isEmpty()) {
            throw Problem.refused(faults).refusal();
        }
    }

    private interface Reading<T> {
        @Nullable
        T read(String pointer, JsonNode node);
    }

    private <T> Given<T> given(String name, Reading<T> reading) {
        known.add(name);
        var node = object.get(name);
        if (node == null) {
            return new Given.Absent<>();
        }
        if (node.isNull()) {
            return new Given.Null<>();
        }
        var value = reading.read(at(name), node);
        return value == null ? new Given.Absent<>() : new Given.Value<>(value);
    }

    private <T> Optional<List<T>> list(String name, Reading<T> reading) {
        return given(name, (pointer, node) -> {
                    if (!node.isArray()) {
                        return wrong(pointer, "A list is expected here.");
                    }
                    var items = new LinkedHashSet<T>();
                    for (var index = 0; index < node.size(); index++) {
                        Optional.ofNullable(reading.read(pointer + "/" + index, node.get(index)))
                                .ifPresent(items::add);
                    }
                    return List.copyOf(items);
                })
                .toOptional();
    }

    private @Nullable String asText(String pointer, JsonNode node) {
        if (!node.isString()) {
            return wrong(pointer, "A text is expected here.");
        }
        var text = node.stringValue();
        return storable(text) ? text : wrong(pointer, "A text contains no NUL and no half of a surrogate pair.");
    }

    /// PostgreSQL keeps no NUL, and half a surrogate pair is no character.
    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private @Nullable Handle asHandle(String pointer, JsonNode node) {
        return parsed(pointer, node, Handle::parse, "A handle has 1 to 64 of a-z, 0-9 and hyphen.");
    }

    private @Nullable Language asLanguage(String pointer, JsonNode node) {
        return parsed(pointer, node, Language::parse, "This is no language tag.");
    }

    private @Nullable Instant asInstant(String pointer, JsonNode node) {
        return parsed(pointer, node, JsonForm::time, "A time looks like 2026-11-24T08:00:00Z (RFC 3339).");
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private <T> @Nullable T parsed(
            String pointer, JsonNode node, Function<String, Optional<T>> parse, String expectation) {
        var text = node.isString() ? parse.apply(node.stringValue()) : Optional.<T>empty();
        return text.orElseGet(() -> wrong(pointer, expectation));
    }

    private <T> @Nullable T wrong(String pointer, String detail) {
        faults.add(new Problem.Fault(pointer, detail));
        return null;
    }

    private <T> T missing(String name, T instead) {
        if (faults.stream().noneMatch(fault -> fault.pointer().equals(at(name)))) {
            refuse(name, "This is needed.");
        }
        return instead;
    }

    private String at(String name) {
        return place + "/" + escaped(name);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
