package almanac.publication;

import almanac.shared.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a publication begins with; after the first start its own settings rule.
@ConfigurationProperties("almanac.site")
record PublicationSettings(
        @DefaultValue("en") List<String> languages,
        @DefaultValue("") String defaultLanguage) {

    Publication first() {
        var tags = new ArrayList<SiteLanguage>();
        for (var tag : languages) {
            tags.add(new SiteLanguage(Language.of(tag), MissingPolicy.ORIGINAL, "latn"));
        }
        var first = defaultLanguage.isBlank() ? tags.getFirst().language() : Language.of(defaultLanguage);
        return new Publication(tags, first, ZoneId.of("UTC"), Map.of(), List.of());
    }
}
