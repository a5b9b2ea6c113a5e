package almanac.site;

import almanac.web.PublicAddresses;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The site's own pages beside the texts, those to come included, so that no text ever stands in their way.
@Component
class ReservedAddresses implements PublicAddresses {
    @Override
    public Set<String> reserved() {
        return Set.of("topics", "authors", "archive", "predictions", "models", "search", "feed");
    }
}
