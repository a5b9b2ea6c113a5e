package almanac.prediction;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// How facts that no query looks into are kept.
final class FactsJson {
    private FactsJson() {}

    static String write(Reference reference) {
        var node = Lines.JSON.createObjectNode();
        switch (reference) {
            case Reference.None() -> node.put("is", "none");
            case Reference.AuthorsRate() -> node.put("is", "author");
            case Reference.SitesRate() -> node.put("is", "site");
            case Reference.Outside(var probability, var source) ->
                node.put("is", "outside").put("probability", probability).put("source", source.toString());
        }
        return Lines.JSON.writeValueAsString(node);
    }

    static Reference reference(String text) {
        var node = Lines.JSON.readTree(text);
        return switch (node.get("is").stringValue()) {
            case "author" -> new Reference.AuthorsRate();
            case "site" -> new Reference.SitesRate();
            case "outside" ->
                new Reference.Outside(
                        node.get("probability").decimalValue(),
                        URI.create(node.get("source").stringValue()));
            default -> new Reference.None();
        };
    }

    static String write(List<Elsewhere> places) {
        var list = Lines.JSON.createArrayNode();
        places.forEach(place -> {
            var node = list.addObject()
                    .put("site", place.site())
                    .put("url", place.url().toString());
            place.whenPublished().ifPresent(value -> node.put("whenPublished", value));
            place.whenJudged().ifPresent(value -> node.put("whenJudged", value));
        });
        return Lines.JSON.writeValueAsString(list);
    }

    static List<Elsewhere> elsewhere(String text) {
        var places = new ArrayList<Elsewhere>();
        Lines.JSON
                .readTree(text)
                .forEach(node -> places.add(new Elsewhere(
                        node.get("site").stringValue(),
                        URI.create(node.get("url").stringValue()),
                        number(node, "whenPublished"),
                        number(node, "whenJudged"))));
        return places;
    }

    private static Optional<BigDecimal> number(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::decimalValue);
    }
}
