package almanac.account;

import almanac.web.FailedPages;
import almanac.web.SiteAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what another site makes a browser send, by what browsers say themselves (Fetch Metadata, Origin), before the
/// form's token is looked at.
class OwnForms extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final SiteAddress site;

    OwnForms(SiteAddress site) {
        this.site = site;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && isForeign(request)) {
            request.setAttribute(FailedPages.FORM_REFUSED, true);
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isForeign(HttpServletRequest request) {
        var fetched = request.getHeader("Sec-Fetch-Site");
        if (fetched != null) {
            return !fetched.equals("same-origin") && !fetched.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !origin.equals(site.url()) && !isOwnHost(origin, request);
    }

    /// On a machine of one's own the site has several names.
    private static boolean isOwnHost(String origin, HttpServletRequest request) {
        return origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
