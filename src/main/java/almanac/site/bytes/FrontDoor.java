package almanac.site.bytes;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the doorkeeper before the servlet context, since what lies behind refuses doubled slashes and takes its time.
@Configuration(proxyBeanMethods = false)
class FrontDoor {
    private static final UriCompliance LENIENT = UriCompliance.DEFAULT.with(
            "doubled slashes and other encodings", Violation.AMBIGUOUS_EMPTY_SEGMENT, Violation.BAD_UTF8_ENCODING);

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> doorkeeper(Door door) {
        return factory -> factory.addServerCustomizers(server -> {
            for (var connector : server.getConnectors()) {
                letThrough(connector);
            }
            server.setHandler(new Doorkeeper(server.getHandler(), door));
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
}
