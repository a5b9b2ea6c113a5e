package almanac.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds the network address that a request comes from: of those it is said to have passed, the last that is no proxy
/// of ours. What anybody else says in `X-Forwarded-For` is not listened to.
class BehindProxies extends OncePerRequestFilter {
    private static final String FORWARDED = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final List<IpAddressMatcher> proxies;

    BehindProxies(ProxySettings settings) {
        proxies = settings.ranges();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(proxies.isEmpty() ? request : new From(origin(request), request), response);
    }

    private String origin(HttpServletRequest request) {
        var address = bare(request.getRemoteAddr());
        for (var passed : passed(request).reversed()) {
            if (!isOurs(address) || !ADDRESS.matcher(passed).matches()) {
                return address;
            }
            address = passed;
        }
        return address;
    }

    private static List<String> passed(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(BehindProxies::bare)
                .toList();
    }

    private static String bare(String address) {
        return address.strip().replace("[", "").replace("]", "");
    }

    private boolean isOurs(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static final class From extends HttpServletRequestWrapper {
        private final String address;

        From(String address, HttpServletRequest request) {
            super(request);
            this.address = address;
        }

        @Override
        public String getRemoteAddr() {
            return address;
        }
    }
}
