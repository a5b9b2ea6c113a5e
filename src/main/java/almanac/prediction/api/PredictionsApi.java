package almanac.prediction.api;

import almanac.account.Anyone;
import almanac.prediction.Line;
import almanac.prediction.PublishedPredictions;
import almanac.prediction.Shown;
import almanac.publication.Publications;
import almanac.web.Api;
import almanac.web.Items;
import almanac.web.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Published predictions for anybody: facts, forecasts, judgements, scores; and the record itself, line by line.
@Api
class PredictionsApi {
    private static final MediaType LINES = MediaType.parseMediaType("application/jsonl;charset=UTF-8");

    private final PublishedPredictions predictions;
    private final Publications publications;
    private final Asked asked;
    private final Shapes shapes;

    PredictionsApi(PublishedPredictions predictions, Publications publications, Asked asked, Shapes shapes) {
        this.predictions = predictions;
        this.publications = publications;
        this.asked = asked;
        this.shapes = shapes;
    }

    @Anyone
    @GetMapping("/predictions")
    Items<Map<String, Object>> index(@RequestParam Map<String, String> given) {
        var limit = asked.limit(given);
        var found = predictions.list(asked.wanted(given), publications.current().defaultLanguage(), limit);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Items<>(
                shown.stream().map(shapes::item).toList(), found.size() > limit ? Asked.place(shown.getLast()) : null);
    }

    @Anyone
    @GetMapping("/predictions/{id}")
    Map<String, Object> show(@PathVariable String id) {
        return shapes.whole(find(id));
    }

    /// Byte for byte what is hashed, a line of JSON each; whoever wants to can compute every hash.
    @Anyone
    @GetMapping("/predictions/{id}/record")
    ResponseEntity<byte[]> record(@PathVariable String id) {
        var lines = find(id).chronicle().lines().stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
        return ResponseEntity.ok()
                .contentType(LINES)
                .cacheControl(CacheControl.noCache())
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    private Shown find(String id) {
        try {
            return predictions
                    .find(UUID.fromString(id), publications.current().defaultLanguage())
                    .orElseThrow(PredictionsApi::missing);
        } catch (IllegalArgumentException malformed) {
            throw missing();
        }
    }

    private static RuntimeException missing() {
        return Problem.unknown("There is no such prediction.").refusal();
    }
}
