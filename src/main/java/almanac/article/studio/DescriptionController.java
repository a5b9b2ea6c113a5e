package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Roles;
import almanac.article.Described;
import almanac.article.Describing;
import almanac.article.Works;
import almanac.topic.AddTopic;
import almanac.topic.TopicAdded;
import almanac.topic.Topics;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Told;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Gives an article its topics and authors.
@Studio
class DescriptionController {
    private final Desk desk;
    private final Works works;
    private final Describing describing;
    private final Topics topics;
    private final People people;
    private final PageWords words;

    DescriptionController(
            Desk desk, Works works, Describing describing, Topics topics, People people, PageWords words) {
        this.desk = desk;
        this.works = works;
        this.describing = describing;
        this.topics = topics;
        this.people = people;
        this.words = words;
    }

    @Roles
    @PostMapping(BoardController.PATH + "/{id}/{language}/description")
    String update(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(name = "topics", defaultValue = "") List<Long> chosen,
            @RequestParam(name = "authors", defaultValue = "") List<Long> authors,
            @RequestParam(defaultValue = "") String topic,
            Actor actor,
            HttpServletRequest request) {
        var text = desk.readable(id, language, actor);
        var byline = byline(authors);
        if (!mayGive(text, byline, actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var about = about(text, chosen);
        var added = topic.isBlank() || added(text, topic, about, actor);
        describing.describe(id, Optional.of(about), Optional.of(byline), actor);
        Told.next(request, words.text(request, added ? "describing.saved" : "describing.topic.refused"));
        return "redirect:" + BoardController.path(id, text.language().tag());
    }

    /// Nobody gives away an article so that it is not theirs any more, except those to whom all are open.
    private static boolean mayGive(Desk.Text text, List<Long> byline, Actor actor) {
        var work = text.work();
        return actor.rights().mayDescribe(work.authors(), work.original())
                && actor.rights().mayDescribe(Set.copyOf(byline), work.original());
    }

    /// Those that the article had keep their order, new ones follow.
    private List<Long> about(Desk.Text text, List<Long> chosen) {
        var about = new LinkedHashSet<>(
                works.described(text.work().id()).map(Described::topics).orElse(List.of()));
        about.retainAll(chosen);
        chosen.stream().filter(id -> topics.handle(id).isPresent()).forEach(about::add);
        return new ArrayList<>(about);
    }

    private List<Long> byline(List<Long> authors) {
        // Nobody is chosen where a choice is left empty.
        return authors.stream()
                .filter(Objects::nonNull)
                .filter(id ->
                        people.find(id).filter(person -> !person.isService()).isPresent())
                .distinct()
                .toList();
    }

    private boolean added(Desk.Text text, String name, List<Long> about, Actor actor) {
        if (!actor.rights().mayArrange()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (topics.add(AddTopic.named(Map.of(text.language(), name.strip())), actor)
                instanceof TopicAdded.Added(var id, var handle)) {
            about.add(id);
            return true;
        }
        return false;
    }
}
