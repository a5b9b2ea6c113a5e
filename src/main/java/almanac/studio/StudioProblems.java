package almanac.studio;

import almanac.web.FailedPages;
import almanac.web.Link;
import almanac.web.PageWords;
import almanac.web.Studio;
import almanac.web.Writer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Says what happened in place of a page of the studio, in its layout.
@Component
class StudioProblems implements FailedPages {
    private final PageWords words;

    StudioProblems(PageWords words) {
        this.words = words;
    }

    @Override
    public boolean isFor(String path) {
        return path.equals(Studio.PATH) || path.startsWith(Studio.PATH + "/");
    }

    @Override
    public String show(int status, HttpServletRequest request, HttpServletResponse response, Model model) {
        var what = request.getAttribute(FORM_REFUSED) == null ? what(status) : "form";
        response.setStatus(status);
        model.addAttribute(
                "page",
                new StudioProblem(
                        words.text(request, "studio.problem." + what),
                        Integer.toString(status),
                        words.text(request, "studio.problem.text." + what),
                        way(request)));
        return "studio/problem";
    }

    private static String what(int status) {
        return switch (status) {
            case 401 -> "signed-out";
            case 403 -> "refused";
            case 404, 405, 410 -> "missing";
            case 409 -> "overtaken";
            case 413 -> "large";
            case 429 -> "often";
            case 503 -> "away";
            default -> status >= 500 ? "broken" : "unclear";
        };
    }

    private Link way(HttpServletRequest request) {
        return request.getAttribute(Writer.ATTRIBUTE) == null
                ? new Link(words.text(request, "studio.problem.sign-in"), Studio.PATH + "/sign-in", false)
                : new Link(words.text(request, "studio.home"), Studio.PATH, false);
    }
}
