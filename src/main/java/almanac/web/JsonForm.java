package almanac.web;

import almanac.shared.Handle;
import almanac.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return given(name, Reading.TEXT).toOptional().orElseGet(() -> missing(name, ""));
    }

    public Optional<String> optionalText(String name) {
        return text3(name).toOptional();
    }

    /// A text that may be absent, null or there.
    public Given<String> text3(String name) {
        return given(name, Reading.TEXT);
    }

    public Given<Integer> number(String name) {
        return given(name, Reading.NUMBER);
    }

    public Given<Boolean> flag(String name) {
        return given(name, Reading.FLAG);
    }

    public Optional<Instant> instant(String name) {
        return given(name, Reading.INSTANT).toOptional();
    }

    public Language language(String name) {
        return given(name, Reading.LANGUAGE).toOptional().orElseGet(() -> missing(name, Language.of("en")));
    }

    /// A list of texts, each once and in order; absent where the member is absent or null.
    public Optional<List<String>> texts(String name) {
        return list(name, Reading.TEXT);
    }

    public Optional<List<Handle>> handles(String name) {
        return list(name, Reading.HANDLE);
    }

    public Optional<Handle> handle(String name) {
        return given(name, Reading.HANDLE).toOptional();
    }

    public Optional<List<Language>> languages(String name) {
        return list(name, Reading.LANGUAGE);
    }

    /// An object that must be there, whose names are languages and whose values are texts.
    public Map<Language, String> byLanguage(String name) {
        var inner = object(name).toOptional().or(() -> missing(name, Optional.empty()));
        return inner.map(JsonForm::byLanguage).orElse(Map.of());
    }

    /// The same where it may be absent, which is empty; null takes a language's text away, as no words do.
    public Map<Language, String> texts3(String name) {
        return object(name).toOptional().map(JsonForm::byLanguage).orElse(Map.of());
    }

    private Map<Language, String> byLanguage() {
        var texts = new LinkedHashMap<Language, String>();
        for (var tag : object.propertyNames()) {
            var text = text3(tag).toOptional().orElse("");
            Language.parse(tag)
                    .ifPresentOrElse(
                            language -> texts.put(language, text), () -> refuse(tag, Reading.LANGUAGE.expectation()));
        }
        return texts;
    }

    /// An object inside this one, whose faults are told together with these.
    public Given<JsonForm> object(String name) {
        return given(name, Reading.OBJECT).map(inner -> new JsonForm(inner, at(name), faults));
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

    private <T> Given<T> given(String name, Reading<T> reading) {
        known.add(name);
        var node = object.get(name);
        if (node == null) {
            return new Given.Absent<>();
        }
        if (node.isNull()) {
            return new Given.Null<>();
        }
        return read(at(name), node, reading).<Given<T>>map(Given.Value::new).orElseGet(Given.Absent::new);
    }

    private <T> Optional<List<T>> list(String name, Reading<T> reading) {
        return given(name, Reading.LIST).toOptional().map(list -> {
            var items = new LinkedHashSet<T>();
            for (var index = 0; index < list.size(); index++) {
                read(at(name) + "/" + index, list.get(index), reading).ifPresent(items::add);
            }
            return List.copyOf(items);
        });
    }

    private <T> Optional<T> read(String pointer, JsonNode node, Reading<T> reading) {
        var value = reading.read().apply(node);
        if (value.isEmpty()) {
            faults.add(new Problem.Fault(pointer, reading.expectation()));
        }
        return value;
    }

    private <T> T missing(String name, T instead) {
        if (faults.stream().noneMatch(fault -> fault.pointer().equals(at(name)))) {
            refuse(name, "This is needed.");
        }
        return instead;
    }

    private String at(String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
