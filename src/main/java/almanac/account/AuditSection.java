package almanac.account;

import almanac.web.StudioSection;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The way to the audit trail, for owners.
@Component
class AuditSection implements StudioSection {
    @Override
    public String key() {
        return "account.audit";
    }

    @Override
    public String path() {
        return "/studio/audit";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isFor(Set<String> roles) {
        return roles.contains(Role.OWNER.toString());
    }
}
