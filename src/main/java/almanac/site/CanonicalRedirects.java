package almanac.site;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Redirects to the one true address before the servlet context begins, since what lies behind refuses doubled slashes.
@Configuration(proxyBeanMethods = false)
class CanonicalRedirects {
    private static final UriCompliance LENIENT = UriCompliance.DEFAULT.with(
            "doubled slashes and other encodings", Violation.AMBIGUOUS_EMPTY_SEGMENT, Violation.BAD_UTF8_ENCODING);

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> redirectToOneAddress(
            CanonicalAddresses addresses, FormerAhead former) {
        return factory -> factory.addServerCustomizers(server -> {
            for (var connector : server.getConnectors()) {
                letThrough(connector);
            }
            server.setHandler(new Redirecting(server.getHandler(), addresses, former));
        });
    }

    /// Jetty refuses doubled slashes, and addresses of servers that did not speak UTF-8, before any handler could
    /// redirect them. The servlet context never sees either.
    private static void letThrough(Connector connector) {
        for (var protocol : connector.getConnectionFactories()) {
            if (protocol instanceof HttpConfiguration.ConnectionFactory http) {
                http.getHttpConfiguration().setUriCompliance(LENIENT);
            }
        }
    }

    private static final class Redirecting extends Handler.Wrapper {
        private static final int MOVED = 301;

        private final CanonicalAddresses addresses;
        private final FormerAhead former;

        Redirecting(Handler next, CanonicalAddresses addresses, FormerAhead former) {
            super(next);
            this.addresses = addresses;
            this.former = former;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            var address = request.getHttpURI();
            var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            var instead = reads ? instead(address) : Optional.<String>empty();
            if (instead.isEmpty()) {
                if (address.hasViolation(Violation.BAD_UTF8_ENCODING)) {
                    Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
                    return true;
                }
                return super.handle(request, response, callback);
            }
            response.setStatus(MOVED);
            response.getHeaders().put(HttpHeader.LOCATION, instead.get());
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=0, must-revalidate");
            callback.succeeded();
            return true;
        }

        private Optional<String> instead(HttpURI address) {
            var query = address.getQuery();
            if (address.hasViolation(Violation.BAD_UTF8_ENCODING)) {
                return former.foreign(address.getPath(), query);
            }
            return former.instead(address.getPath(), query)
                    .or(() -> addresses
                            .instead(address.getPath())
                            .map(right -> query == null ? right : right + "?" + query));
        }
    }
}
