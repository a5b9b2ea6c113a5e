package almanac.article;

import almanac.markup.Markup;
import almanac.markup.Part;
import almanac.shared.Handle;
import almanac.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// All kinds of embeds, and the facts for those that a page shows.
@Component
class Embeds {
    private final Map<String, Embed> byName;

    Embeds(List<Embed> embeds) {
        byName = embeds.stream().collect(Collectors.toUnmodifiableMap(Embed::name, Function.identity()));
    }

    /// Fills every embed among the parts, one call per kind.
    Map<Part.Embed, Embed.Filled> fill(List<Part> parts, Language reader) {
        var filled = new HashMap<Part.Embed, Embed.Filled>();
        parts.stream()
                .filter(Part.Embed.class::isInstance)
                .map(Part.Embed.class::cast)
                .collect(Collectors.groupingBy(Part.Embed::embed))
                .forEach((name, places) -> {
                    var kind = byName.get(name);
                    if (kind != null) {
                        var facts =
                                kind.fill(places.stream().map(Embeds::wanted).toList(), reader);
                        places.forEach(place -> put(filled, place, facts));
                    }
                });
        return filled;
    }

    /// What a page with these parts wants of styles beside the site's.
    List<String> sheets(List<Part> parts) {
        return parts.stream().flatMap(part -> sheets(part).stream()).distinct().toList();
    }

    private List<String> sheets(Part part) {
        if (part instanceof Part.Embed embed) {
            var kind = byName.get(embed.embed());
            return kind == null ? List.of() : kind.sheets();
        }
        return part.sheets();
    }

    private static void put(Map<Part.Embed, Embed.Filled> filled, Part.Embed place, Map<Handle, Embed.Filled> facts) {
        var fact = facts.get(place.handle());
        if (fact != null) {
            filled.put(place, fact);
        }
    }

    private static Embed.Wanted wanted(Part.Embed place) {
        return new Embed.Wanted(place.handle(), place.attributes());
    }

    @Configuration(proxyBeanMethods = false)
    static class Reader {
        @Bean
        Markup markup(List<Embed> embeds) {
            return Markup.knowing(embeds.stream().map(Embed::name).collect(Collectors.toUnmodifiableSet()));
        }
    }
}
