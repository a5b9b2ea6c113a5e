package almanac.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// Sends a reader to the one true address, for ever.
final class Redirects {
    private Redirects() {}

    /// To an encoded path; nothing is left to be rendered.
    static String forEver(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        // The view answers 303 to whatever does not say otherwise here.
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
        return "redirect:" + path;
    }
}
