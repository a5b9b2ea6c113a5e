package almanac;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What a job needs to know waits as JSON: reading it can never run anything, and people can read it too.
@Component
final class JobsAsJson implements DbSchedulerCustomizer, Serializer {
    private final JsonMapper json;

    JobsAsJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Optional<Serializer> serializer() {
        return Optional.of(this);
    }

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : json.writeValueAsBytes(data);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] kept) {
        return kept == null ? null : json.readValue(kept, type);
    }
}
