package almanac.account;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Limits how often somebody may try: per account, so that it cannot be guessed from many addresses, and per network
/// address, so that many accounts cannot be tried from one. Counted in PostgreSQL, so every node counts alike.
@Component
class Attempts {
    private static final BucketConfiguration PER_ACCOUNT = limit(10, Duration.ofMinutes(15));
    private static final BucketConfiguration PER_ADDRESS = limit(60, Duration.ofMinutes(15));
    private static final Duration KEPT = Duration.ofHours(1);

    private final ProxyManager<String> buckets;

    Attempts(DataSource database) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("account_rate")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.fixedTimeToLive(KEPT))
                .build();
    }

    private static BucketConfiguration limit(long times, Duration within) {
        return BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(times).refillGreedy(times, within))
                .build();
    }

    /// How long to wait before the next attempt; empty where this one is allowed, which counts.
    Optional<Duration> tooMany(String what, String account, String address) {
        return tooMany(what, address).or(() -> taken(what + "/account/" + hashed(account), PER_ACCOUNT));
    }

    /// The same where it is not known yet whose account it is about.
    Optional<Duration> tooMany(String what, String address) {
        return taken(what + "/address/" + address, PER_ADDRESS);
    }

    /// What people type into a field is no key to keep in the clear.
    private static String hashed(String account) {
        return java.util.HexFormat.of().formatHex(Hashes.sha256(ProfileRules.folded(account)));
    }

    private Optional<Duration> taken(String key, BucketConfiguration limit) {
        var probe = buckets.builder().build(key, () -> limit).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }
}
