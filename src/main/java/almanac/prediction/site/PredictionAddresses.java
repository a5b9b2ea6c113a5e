package almanac.prediction.site;

import almanac.prediction.Paths;
import almanac.web.PublicAddresses;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What predictions hold of the addresses under a language.
@Component
class PredictionAddresses implements PublicAddresses {
    @Override
    public Set<String> reserved() {
        return Set.of(Paths.PREDICTIONS);
    }
}
