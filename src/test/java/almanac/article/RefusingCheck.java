package almanac.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A law of the house for tests: no body says “unpublishable”. Our own checks only warn.
@TestConfiguration(proxyBeanMethods = false)
public class RefusingCheck {
    @Bean
    Check unpublishable() {
        return text -> text.words().body().contains("unpublishable")
                ? List.of(new Finding(
                        Finding.Level.ERROR,
                        "heading-jump",
                        Optional.of(text.bodyBlock(0).id()),
                        Map.of("from", "2", "to", "4")))
                : List.of();
    }
}
