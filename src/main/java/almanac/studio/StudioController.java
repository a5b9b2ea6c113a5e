package almanac.studio;

import almanac.account.Roles;
import almanac.web.AddressLanguage;
import almanac.web.Studio;
import almanac.web.Words;
import almanac.web.Writer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/// The first page after signing in.
@Studio
class StudioController {
    private final AddressLanguage languages;
    private final Words words;

    StudioController(AddressLanguage languages, Words words) {
        this.languages = languages;
        this.words = words;
    }

    @Roles
    @GetMapping(Studio.PATH)
    String show(@RequestAttribute("almanac.web.Writer") Writer writer, HttpServletRequest request, Model model) {
        var language = languages.of(request);
        model.addAttribute("page", new StudioHome(words.text(language, "studio.home.welcome", writer.name())));
        return "studio/home";
    }
}
