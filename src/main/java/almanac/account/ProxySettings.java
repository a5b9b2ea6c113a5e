package almanac.account;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// Who stands between a browser and the program.
///
/// @param trustedProxies addresses or ranges whose `X-Forwarded-For` is believed; nobody's by default
@ConfigurationProperties("almanac.account")
record ProxySettings(@DefaultValue List<String> trustedProxies) {
    ProxySettings {
        trustedProxies = List.copyOf(trustedProxies);
        trustedProxies.forEach(ProxySettings::range);
    }

    List<IpAddressMatcher> ranges() {
        return trustedProxies.stream().map(ProxySettings::range).toList();
    }

    private static IpAddressMatcher range(String given) {
        try {
            return new IpAddressMatcher(given.strip());
        } catch (IllegalArgumentException unclear) {
            throw new IllegalArgumentException(
                    "almanac.account.trusted-proxies takes addresses and ranges such as 10.0.0.0/8, not " + given,
                    unclear);
        }
    }
}
