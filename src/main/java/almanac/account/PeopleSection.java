package almanac.account;

import almanac.web.StudioSection;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The way to everybody, for owners.
@Component
class PeopleSection implements StudioSection {
    @Override
    public String key() {
        return "account.people";
    }

    @Override
    public String path() {
        return "/studio/people";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean isFor(Set<String> roles) {
        return roles.contains(Role.OWNER.toString());
    }
}
