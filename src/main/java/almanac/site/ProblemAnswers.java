package almanac.site;

import almanac.web.AddressLanguage;
import almanac.web.Framing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Answers readers where no page could be made, in the language of the address.
@ControllerAdvice(basePackages = "almanac.site")
class ProblemAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String RETRY_SECONDS = "30";

    private final ProblemPages problems;
    private final FormerAnswers former;
    private final AddressLanguage languages;
    private final Framing framing;

    ProblemAnswers(ProblemPages problems, FormerAnswers former, AddressLanguage languages, Framing framing) {
        this.problems = problems;
        this.former = former;
        this.languages = languages;
        this.framing = framing;
    }

    @ExceptionHandler({NothingHere.class, NoResourceFoundException.class})
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        var language = languages.of(request);
        var model = new ExtendedModelMap();
        var asked = new FormerAnswers.Asked(request.getRequestURI(), request.getQueryString(), language);
        return framed(
                former.show(asked, problems.missing(language), model, request, response), model, request, response);
    }

    @ExceptionHandler({DataAccessException.class, CannotCreateTransactionException.class})
    ModelAndView away(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database did not answer for {}: {}", request.getRequestURI(), failure.getMessage());
        response.setHeader("Retry-After", RETRY_SECONDS);
        return answer(problems.failed(languages.of(request), 503), request, response);
    }

    private ModelAndView answer(ProblemPage page, HttpServletRequest request, HttpServletResponse response) {
        var model = new ExtendedModelMap();
        var view = problems.show(page, model, response);
        return framed(view, model, request, response);
    }

    private ModelAndView framed(
            String view, ExtendedModelMap model, HttpServletRequest request, HttpServletResponse response) {
        var answer = new ModelAndView(view, model);
        framing.frame(answer, request, response);
        return answer;
    }
}
