package almanac.account;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What sessions remember, as JSON: texts and whole numbers, so that reading one can never run anything.
@Component
class SessionValues {
    private final JsonMapper json;

    SessionValues(JsonMapper json) {
        this.json = json;
    }

    byte[] written(Object value) {
        if (value instanceof String || value instanceof Long) {
            return json.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("A session remembers texts and numbers, not " + value.getClass());
    }

    Object read(byte[] bytes) {
        var node = json.readTree(bytes);
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        throw new IllegalArgumentException("A session remembered something else than a text or a number");
    }
}
