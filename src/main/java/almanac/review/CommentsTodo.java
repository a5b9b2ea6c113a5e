package almanac.review;

import almanac.account.Actor;
import almanac.article.BoardRow;
import almanac.shared.Language;
import almanac.web.Todo;
import almanac.web.Writer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Open threads in which somebody else said the last word, to whoever writes the text or said something in them.
@Component
class CommentsTodo implements Todo {
    private static final int LOOKED_AT = 300;
    private static final int BRIEF = 60;

    private final Talks talks;
    private final Waiting waiting;

    CommentsTodo(Talks talks, Waiting waiting) {
        this.talks = talks;
        this.waiting = waiting;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Group> of(Writer writer, Language speaking) {
        return waiting.actor(writer).map(actor -> group(actor, speaking));
    }

    private Group group(Actor actor, Language speaking) {
        var open = talks.notAnsweredBy(actor.person(), LOOKED_AT);
        var seen = waiting.seen(open.stream().map(Talks.About::text).toList(), actor);
        return waiting.group(
                "review.todo.comments",
                open.stream()
                        .filter(about -> seen.of(about.text())
                                .filter(row -> concerns(actor, about, row))
                                .isPresent())
                        .map(about -> thing(about, speaking))
                        .toList(),
                seen,
                speaking);
    }

    private static boolean concerns(Actor actor, Talks.About about, BoardRow row) {
        return about.talk().people().contains(actor.person())
                || Concerned.writers(row, about.text()).contains(actor.person());
    }

    private Waiting.Thing thing(Talks.About about, Language speaking) {
        var last = about.talk().comments().getLast();
        return new Waiting.Thing(
                about.text(),
                ReviewPaths.page(about.text()) + "#t-" + about.talk().id(),
                waiting.quoted(last.person(), brief(last.words()), speaking),
                waiting.moment(speaking, last.at()),
                Optional.empty());
    }

    /// The beginning, by code points.
    private static String brief(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= BRIEF
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BRIEF)) + "…";
    }
}
