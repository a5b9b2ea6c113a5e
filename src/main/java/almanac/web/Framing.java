package almanac.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Frames every public page between its controller and its template: head and masthead for the layout, headers for the
/// reader's browser, a mark for whoever keeps finished pages.
@Configuration(proxyBeanMethods = false)
public class Framing implements WebMvcConfigurer, HandlerInterceptor {
    private static final String POLICY =
            "default-src 'none'; img-src 'self' data:; media-src 'self'; font-src 'self'; style-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private final Heads heads;
    private final Mastheads mastheads;

    Framing(Heads heads, Mastheads mastheads) {
        this.heads = heads;
        this.mastheads = mastheads;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null) {
            frame(answer, request, response);
        }
    }

    /// Frames an answer that comes from no controller, such as that of an exception.
    public void frame(ModelAndView answer, HttpServletRequest request, HttpServletResponse response) {
        if (answer.getModel().get("page") instanceof PublicPage page) {
            var frame = page.frame();
            answer.addObject("head", heads.of(frame));
            answer.addObject("masthead", mastheads.of(page));
            if (frame.kept()) {
                ShelfMark.of(frame).on(request);
            }
            send(frame, response);
        }
    }

    private static void send(Frame frame, HttpServletResponse response) {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, frame.language().tag());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!response.containsHeader("Referrer-Policy")) {
            response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        }
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!frame.tags().isEmpty()) {
            response.setHeader("Cache-Tag", ShelfMark.of(frame).header());
        }
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        }
    }
}
