package almanac.web;

import almanac.shared.Language;
import almanac.shared.SafeHtml;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// Draws fragments of our own templates outside of a page: what stands in the middle of a text.
@Component
public class Fragments {
    private final SpringTemplateEngine engine;

    Fragments(SpringTemplateEngine engine) {
        this.engine = engine;
    }

    /// One fragment of a template, which names it and takes what it needs by name.
    ///
    /// @param template as in `prediction/_card`
    public SafeHtml draw(String template, String fragment, Language language, Map<String, Object> gaps) {
        return SafeHtml.vouched(engine.process(template, Set.of(fragment), new Context(language.locale(), gaps))
                .strip());
    }

    /// A text as a paragraph, for whoever shows no more than that.
    public SafeHtml paragraph(String text) {
        return SafeHtml.vouched("<p>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>");
    }
}
