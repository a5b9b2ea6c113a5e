package almanac.prediction.api;

import almanac.account.Anyone;
import almanac.prediction.Scope;
import almanac.prediction.Scorecards;
import almanac.web.Api;
import almanac.web.Problem;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// How good forecasts were: of the whole site, of an author, about a topic; in all years or one.
@Api
class ScorecardsApi {
    private final Scorecards scorecards;
    private final Asked asked;
    private final Shapes shapes;

    ScorecardsApi(Scorecards scorecards, Asked asked, Shapes shapes) {
        this.scorecards = scorecards;
        this.asked = asked;
        this.shapes = shapes;
    }

    @Anyone
    @GetMapping("/scorecards/site")
    Map<String, Object> site(@RequestParam Map<String, String> given) {
        return card(Optional.empty(), Optional.empty(), given);
    }

    @Anyone
    @GetMapping("/scorecards/author/{handle}")
    Map<String, Object> author(@PathVariable String handle, @RequestParam Map<String, String> given) {
        return card(Optional.of(known(asked.person(handle))), Optional.empty(), given);
    }

    @Anyone
    @GetMapping("/scorecards/topic/{handle}")
    Map<String, Object> topic(@PathVariable String handle, @RequestParam Map<String, String> given) {
        return card(Optional.empty(), Optional.of(known(asked.topic(handle))), given);
    }

    private static long known(Optional<Long> id) {
        return id.orElseThrow(
                () -> Problem.unknown("There is nothing of that handle.").refusal());
    }

    private Map<String, Object> card(Optional<Long> author, Optional<Long> topic, Map<String, String> given) {
        return shapes.scorecards(scorecards.of(new Scope(author, topic, asked.year(given))));
    }
}
