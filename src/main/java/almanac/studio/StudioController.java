package almanac.studio;

import almanac.account.Roles;
import almanac.web.Link;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Todo;
import almanac.web.Writer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/// The first page after signing in.
@Studio
class StudioController {
    private final ObjectProvider<Todo> todos;
    private final PageWords words;

    StudioController(ObjectProvider<Todo> todos, PageWords words) {
        this.todos = todos;
        this.words = words;
    }

    @Roles
    @GetMapping(Studio.PATH)
    String show(@RequestAttribute("almanac.web.Writer") Writer writer, HttpServletRequest request, Model model) {
        var groups = todos.stream()
                .sorted(Comparator.comparingInt(Todo::order))
                .flatMap(todo -> todo.of(writer, words.language(request)).stream())
                .toList();
        var waiting = filled(groups, Todo.Place.WAITING);
        model.addAttribute(
                "page",
                new StudioHome(
                        words.text(request, "studio.home.welcome", writer.name()),
                        waiting,
                        filled(groups, Todo.Place.AROUND),
                        waiting.isEmpty() ? first(groups) : List.of()));
        return "studio/home";
    }

    private static List<Link> first(List<Todo.Group> groups) {
        return groups.stream()
                .flatMap(group -> Stream.ofNullable(group.first()))
                .toList();
    }

    private static List<Todo.Group> filled(List<Todo.Group> groups, Todo.Place place) {
        return groups.stream()
                .filter(group -> group.place() == place && !group.items().isEmpty())
                .toList();
    }
}
