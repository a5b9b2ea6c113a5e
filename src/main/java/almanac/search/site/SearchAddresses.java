package almanac.search.site;

import almanac.shared.Language;
import almanac.web.Path;
import almanac.web.PublicAddresses;
import almanac.web.SearchAddress;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Where the page of search is. No list of pages names it: what it shows is found elsewhere.
@Component
class SearchAddresses implements PublicAddresses, SearchAddress {
    @Override
    public Set<String> reserved() {
        return Set.of("search");
    }

    @Override
    public String in(Language language) {
        return Path.under(language, "search");
    }
}
