package almanac.translation.api;

import almanac.translation.LeftOut;
import almanac.translation.Machine;
import almanac.translation.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a block of a translation is told to programs.
final class BlockShape {
    private BlockShape() {}

    static Map<String, Object> of(Row row) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", row.source().id().value());
        shown.put(
                "kind",
                row.source()
                        .cut()
                        .kind()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-'));
        shown.put("source", row.source().cut().text());
        shown.put("sourceHash", row.sourceHash());
        put(shown, "target", row.target());
        put(shown, "targetHash", row.targetHash());
        put(shown, "origin", row.origin().map(Object::toString));
        put(shown, "engine", row.machine().map(Machine::engine));
        shown.put("state", row.state().toString());
        put(shown, "previousSource", row.previous());
        put(shown, "leftOut", row.leftOut().map(LeftOut::reason));
        @SuppressWarnings("NullAway") // absent is told as null
        Map<String, Object> told = (Map) shown;
        return told;
    }

    private static void put(Map<String, @Nullable Object> shown, String name, Optional<?> value) {
        shown.put(name, value.orElse(null));
    }
}
