package almanac.site;

import jakarta.servlet.http.HttpServletResponse;

/// Sends a reader to the one true address, for ever.
final class Redirects {
    private Redirects() {}

    /// To an encoded path; nothing is left to be rendered.
    static String forEver(String path, HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        return "redirect:" + path;
    }
}
