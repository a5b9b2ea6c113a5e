package almanac.article.studio;

import almanac.account.Actor;
import almanac.account.People;
import almanac.account.Person;
import almanac.account.Rights;
import almanac.article.OwnDrafts;
import almanac.publication.Publications;
import almanac.shared.Language;
import almanac.web.Link;
import almanac.web.Todo;
import almanac.web.Words;
import almanac.web.Writer;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Drafts to go on with.
@Component
class DraftsTodo implements Todo {
    private static final int SHOWN = 6;

    private final OwnDrafts drafts;
    private final People people;
    private final Publications publications;
    private final Words words;

    DraftsTodo(OwnDrafts drafts, People people, Publications publications, Words words) {
        this.drafts = drafts;
        this.people = people;
        this.publications = publications;
        this.words = words;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        return people.find(writer.person()).map(Person::acting).map(actor -> group(actor, speaking));
    }

    private Group group(Actor actor, Language speaking) {
        var found = drafts.of(actor.person(), actor.rights().reach(), SHOWN);
        return new Group(
                Place.WAITING,
                words.text(speaking, "board.todo.drafts"),
                found.first().stream()
                        .map(draft -> new Item(
                                draft.title(),
                                draft.key().language().tag(),
                                BoardController.path(
                                        draft.key().article(),
                                        draft.key().language().tag()),
                                words.text(
                                        speaking,
                                        "board.todo.saved",
                                        draft.key().language().nameIn(speaking)),
                                words.moment(speaking, draft.savedAt()),
                                false))
                        .toList(),
                found.count(),
                null,
                first(actor, speaking));
    }

    /// How to begin: with an article of one's own, else with a translation that is missing.
    private @Nullable Link first(Actor actor, Language speaking) {
        var rights = actor.rights();
        var languages = publications.current().tags();
        if (languages.stream().anyMatch(language -> begins(rights, language))) {
            return new Link(words.text(speaking, "board.todo.begin"), BoardController.PATH, false);
        }
        return languages.stream()
                .filter(actor.translates()::contains)
                .findFirst()
                .map(language -> new Link(
                        words.text(speaking, "board.todo.translate"),
                        BoardController.PATH + "?state=missing&language=" + language.tag(),
                        false))
                .orElse(null);
    }

    private static boolean begins(Rights rights, Language language) {
        return rights.mayBegin(Set.of(rights.actor().person()), language);
    }
}
