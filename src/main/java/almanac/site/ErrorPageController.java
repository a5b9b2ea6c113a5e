package almanac.site;

import almanac.web.AddressLanguage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// The last answer to a reader, where nothing else gave one.
@Controller
class ErrorPageController implements ErrorController {
    private final ProblemPages problems;
    private final AddressLanguage languages;

    ErrorPageController(ProblemPages problems, AddressLanguage languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @RequestMapping(
            path = "/error",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    String show(HttpServletRequest request, Model model, HttpServletResponse response) {
        var language = languages.of(request);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var page = status == 404 ? problems.missing(language) : problems.failed(language, status);
        return problems.show(page, model, response);
    }
}
