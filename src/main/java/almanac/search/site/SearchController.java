package almanac.search.site;

import almanac.account.People;
import almanac.publication.Publications;
import almanac.search.Question;
import almanac.search.Searching;
import almanac.shared.Handle;
import almanac.shared.Language;
import almanac.topic.Topics;
import almanac.web.AddressLanguage;
import almanac.web.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The page on which readers search. Whatever is in its parameters, it has an answer: what it does not understand, it
/// takes for not said.
@Controller
class SearchController {
    static final List<String> KNOWN = List.of("q", "topic", "author", "year", "kind", "page");

    private static final int SIZE = 10;

    private final Searching searching;
    private final SearchPages pages;
    private final Publications publications;
    private final Topics topics;
    private final People people;

    SearchController(Searching searching, SearchPages pages, Publications publications, Topics topics, People people) {
        this.searching = searching;
        this.pages = pages;
        this.publications = publications;
        this.topics = topics;
        this.people = people;
    }

    @GetMapping(AddressLanguage.IN_PATH + "/search")
    String show(@PathVariable String language, @RequestParam Map<String, String> given, Model model) {
        var reader = Language.parse(language)
                .filter(publications.current()::speaks)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = new Asked(Path.under(reader, "search"), known(given));
        var question = new Question(
                asked.word("q"),
                reader,
                narrowing(asked),
                number(asked.word("page")).orElse(1),
                SIZE);
        model.addAttribute("page", pages.of(asked, question, searching.answer(question)));
        return "search/search";
    }

    private static Map<String, String> known(Map<String, String> given) {
        var known = new LinkedHashMap<String, String>();
        KNOWN.forEach(name -> {
            var value = given.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                known.put(name, value);
            }
        });
        return known;
    }

    private Question.Narrowing narrowing(Asked asked) {
        return new Question.Narrowing(
                Handle.parse(asked.word("topic")).flatMap(topics::byHandle),
                Handle.parse(asked.word("author")).flatMap(people::find).map(person -> person.id()),
                number(asked.word("year")),
                Optional.of(asked.word("kind")).filter(kind -> !kind.isEmpty()));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
