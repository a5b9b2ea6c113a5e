package almanac.markup;

import almanac.shared.Handle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A named instruction of the text, such as `::prediction{ref="edge-inference-2021"}`.
public record Directive(String name, Map<String, String> attributes) {
    public Directive {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// What it means, by its `ref`; empty where that is missing or no handle.
    public Optional<Handle> handle() {
        return Handle.parse(attributes.getOrDefault("ref", ""));
    }
}
