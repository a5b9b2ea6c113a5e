package almanac.account;

import almanac.web.Problem;
import almanac.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises the token of a call (RFC 6750, in the header only); a wrong one ends the call, none lets it go on as
/// nobody.
class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Problems problems;

    BearerFilter(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        var actor = secret(header).flatMap(tokens::authenticate);
        if (actor.isEmpty()) {
            problems.write(Problem.unauthorized("The token is unknown, expired or revoked."), response);
            return;
        }
        SecurityContextHolder.setContext(Recognised.context(actor.get()));
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
