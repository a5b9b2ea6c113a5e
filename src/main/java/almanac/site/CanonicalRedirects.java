package almanac.site;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
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
    private static final UriCompliance DOUBLED_SLASHES =
            UriCompliance.DEFAULT.with("doubled slashes", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT);

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> redirectToOneAddress(CanonicalAddresses addresses) {
        return factory -> factory.addServerCustomizers(server -> {
            for (var connector : server.getConnectors()) {
                letThrough(connector);
            }
            server.setHandler(new Redirecting(server.getHandler(), addresses));
        });
    }

    /// Jetty refuses doubled slashes before any handler could redirect them; the servlet context still does.
    private static void letThrough(Connector connector) {
        for (var protocol : connector.getConnectionFactories()) {
            if (protocol instanceof HttpConfiguration.ConnectionFactory http) {
                http.getHttpConfiguration().setUriCompliance(DOUBLED_SLASHES);
            }
        }
    }

    private static final class Redirecting extends Handler.Wrapper {
        private static final int MOVED = 301;

        private final CanonicalAddresses addresses;

        Redirecting(Handler next, CanonicalAddresses addresses) {
            super(next);
            this.addresses = addresses;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            var address = request.getHttpURI();
            var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            var instead = reads ? addresses.instead(address.getPath()) : java.util.Optional.<String>empty();
            if (instead.isEmpty()) {
                return super.handle(request, response, callback);
            }
            var query = address.getQuery() == null ? "" : "?" + address.getQuery();
            response.setStatus(MOVED);
            response.getHeaders().put(HttpHeader.LOCATION, instead.get() + query);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=0, must-revalidate");
            callback.succeeded();
            return true;
        }
    }
}
