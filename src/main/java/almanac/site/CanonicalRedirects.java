package almanac.site;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
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
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> redirectToOneAddress(CanonicalAddresses addresses) {
        return factory -> factory.addServerCustomizers(
                server -> server.setHandler(new Redirecting(server.getHandler(), addresses)));
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
