package almanac.site.bytes;

import almanac.web.SiteAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.springframework.stereotype.Component;

/// The names under which the site may be asked: its own, and from this very machine those of this machine, whatever the
/// port.
@Component
class KnownHosts {
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /// Whoever balances load asks by number whether we live.
    private static final Set<String> FOR_ANYBODY = Set.of("/livez", "/readyz");

    private final String own;

    KnownHosts(SiteAddress site) {
        this.own = site.host();
    }

    boolean know(Request request) {
        var host = request.getHttpURI().getHost();
        return host != null && (host.equalsIgnoreCase(own) || isNearby(request) && OF_THIS_MACHINE.contains(host))
                || FOR_ANYBODY.contains(request.getHttpURI().getPath());
    }

    private static boolean isNearby(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                && peer.getAddress().isLoopbackAddress();
    }
}
