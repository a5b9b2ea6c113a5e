package almanac.topic.api;

import almanac.account.Access;
import almanac.account.Actor;
import almanac.account.Anyone;
import almanac.account.Scope;
import almanac.shared.Handle;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded.Added;
import almanac.topic.TopicAdded.HandleTaken;
import almanac.topic.TopicAdded.Refused;
import almanac.topic.Topics;
import almanac.web.Api;
import almanac.web.Items;
import almanac.web.JsonForm;
import almanac.web.ListQuery;
import almanac.web.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What articles are about.
@Api
class TopicsApi {
    private final Topics topics;

    TopicsApi(Topics topics) {
        this.topics = topics;
    }

    record Item(String handle, Map<String, String> names) {}

    @Anyone
    @GetMapping("/topics")
    Items<Item> index(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after) {
        var all = topics.names().entrySet().stream()
                .map(topic -> new Item(topic.getKey().value(), topic.getValue()))
                .toList();
        return Items.of(all, Item::handle, ListQuery.of(limit, after));
    }

    @Access(Scope.ADMIN)
    @PostMapping("/topics")
    @ResponseStatus(HttpStatus.CREATED)
    Item create(JsonForm form, Actor actor) {
        if (!actor.rights().mayArrange()) {
            throw Problem.forbidden("Only editors and owners add topics.").refusal();
        }
        var handle = form.handle("handle");
        var names = form.byLanguage("names");
        form.done();
        return switch (topics.add(new AddTopic(handle, names, Map.of()), actor)) {
            case Added(var id, var given) -> shown(given);
            case HandleTaken(var taken) ->
                throw Problem.refused("/handle", "A topic has the handle " + taken + " already.")
                        .refusal();
            case Refused(var reason) -> throw Problem.refused("/names", reason).refusal();
        };
    }

    private Item shown(Handle handle) {
        return new Item(handle.value(), topics.names().getOrDefault(handle, Map.of()));
    }
}
