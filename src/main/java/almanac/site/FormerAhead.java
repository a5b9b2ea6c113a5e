package almanac.site;

import almanac.article.FormerAddresses;
import almanac.article.FormerLookup;
import almanac.article.FormerPaths;
import almanac.site.bytes.CanonicalAddresses;
import almanac.site.bytes.Elsewhere;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Sends on at once who asks for an address of the former site in a spelling that would first be sent to another of
/// ours, or with parameters that no page of ours knows: one redirect, never two in a row.
@Component
class FormerAhead implements Elsewhere {
    private static final Logger LOG = LoggerFactory.getLogger(FormerAhead.class);

    private final FormerAddresses former;
    private final FormerPaths paths;
    private final CanonicalAddresses canonical;
    private final OwnAddresses own;

    FormerAhead(FormerAddresses former, FormerPaths paths, CanonicalAddresses canonical, OwnAddresses own) {
        this.former = former;
        this.paths = paths;
        this.canonical = canonical;
        this.own = own;
    }

    @Override
    public Optional<String> instead(String path, @Nullable String query) {
        if (!former.exist()) {
            return Optional.empty();
        }
        var right = canonical.instead(path);
        return right.isPresent() || former.ask(path, query) ? look(path, query, right.orElse(path)) : Optional.empty();
    }

    private Optional<String> look(String path, @Nullable String query, String right) {
        try {
            return leads(path, query)
                    .or(() -> right.equals(path) ? Optional.empty() : leads(right, query))
                    .filter(leads -> !isOurs(right, leads))
                    .map(FormerLookup.Leads::path);
        } catch (DataAccessException | CannotCreateTransactionException away) {
            LOG.warn("The database did not answer for {}: {}", path, away.getMessage());
            return Optional.empty();
        }
    }

    private Optional<FormerLookup.Leads> leads(String path, @Nullable String query) {
        return former.at(path, query) instanceof FormerLookup.Leads leads ? Optional.of(leads) : Optional.empty();
    }

    @Override
    public Optional<String> foreign(String path, @Nullable String query) {
        return former.exist() ? look(path, query, path) : Optional.empty();
    }

    /// A front page answers whatever it is asked, unless just these parameters were mapped.
    private boolean isOurs(String right, FormerLookup.Leads leads) {
        return paths.isDoor(right) ? !leads.exactly() : own.answer(right);
    }
}
