package almanac.site;

import almanac.shared.Language;
import almanac.web.AddressLanguage;
import almanac.web.FailedPages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// The last answer to a reader, where nothing else gave one; what failed at another edge, that edge answers.
@Controller
class ErrorPageController implements ErrorController {
    private final ProblemPages problems;
    private final FormerAnswers former;
    private final AddressLanguage languages;
    private final ObjectProvider<FailedPages> others;

    ErrorPageController(
            ProblemPages problems,
            FormerAnswers former,
            AddressLanguage languages,
            ObjectProvider<FailedPages> others) {
        this.problems = problems;
        this.former = former;
        this.languages = languages;
        this.others = others;
    }

    @RequestMapping(
            path = "/error",
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    String show(HttpServletRequest request, Model model, HttpServletResponse response) {
        var language = languages.of(request);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var asked = asked(request, language);
        var theirs = others.stream().filter(edge -> edge.isFor(asked.path())).findFirst();
        if (theirs.isPresent()) {
            return theirs.get().show(status, request, response, model);
        }
        var page = status == 404 ? problems.missing(language) : problems.failed(language, status);
        // What our own rules for addresses refuse may have been one on another server.
        return status == 404 || status == 400
                ? former.show(asked, page, model, request, response)
                : problems.show(page, model, response);
    }

    private static FormerAnswers.Asked asked(HttpServletRequest request, Language language) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        var query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String asked
                ? asked
                : request.getQueryString();
        return new FormerAnswers.Asked(path, query, language);
    }
}
