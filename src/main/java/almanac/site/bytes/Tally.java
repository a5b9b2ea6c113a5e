package almanac.site.bytes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Counts what became of readers' requests, as `almanac.pages`.
@Component
class Tally {
    private static final String NAME = "almanac.pages";

    private final Map<Answer.Source, Counter> sources = new EnumMap<>(Answer.Source.class);
    private final Counter unchanged;

    Tally(MeterRegistry meters) {
        for (var source : Answer.Source.values()) {
            sources.put(source, meters.counter(NAME, "source", source.name().toLowerCase(java.util.Locale.ROOT)));
        }
        unchanged = meters.counter("almanac.pages.unchanged");
    }

    void count(Answer.Source source, boolean known) {
        sources.getOrDefault(source, unchanged).increment();
        if (known) {
            unchanged.increment();
        }
    }
}
