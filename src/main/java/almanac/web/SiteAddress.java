package almanac.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where readers reach the site; every absolute link comes from here, never from a request.
///
/// @param url scheme, host and port, without a slash at the end
@ConfigurationProperties("almanac.site")
public record SiteAddress(
        @DefaultValue("http://localhost:${server.port:8080}")
        String url) {
    public SiteAddress {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        var parsed = URI.create(url);
        if (parsed.getHost() == null || parsed.getScheme() == null) {
            throw new IllegalArgumentException(
                    "almanac.site.url must be an address such as https://example.org, not " + url);
        }
    }

    /// The absolute form of an encoded path that begins with a slash.
    public String absolute(String path) {
        return url + path;
    }

    /// The path of one of our own addresses; another's stays what it is.
    public String local(String address) {
        return address.startsWith(url + "/") ? address.substring(url.length()) : address;
    }

    public String host() {
        return URI.create(url).getHost();
    }
}
