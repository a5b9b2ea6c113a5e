package almanac.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Answers programs that ask for what is not there, before a page for readers does.
@RestController
class NoSuchCall implements HandlerExceptionResolver, Ordered {
    private final Problems problems;
    private final Calls calls;

    NoSuchCall(Problems problems, Calls calls) {
        this.problems = problems;
        this.calls = calls;
    }

    @GetMapping({"/api", "/api/**"})
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    /// Other methods than GET end here, because no handler takes them.
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof HttpRequestMethodNotSupportedException)
                || !request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        try {
            answer(request, response);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var methods = calls.methods(request);
        if (!methods.isEmpty()) {
            response.setHeader(
                    HttpHeaders.ALLOW, methods.stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        problems.write(Calls.problem(methods), response);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
