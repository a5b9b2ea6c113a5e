package almanac.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.AlmanacTest;
import almanac.shared.Tag;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What a node may believe, and what others wait for.
@AlmanacTest
class LeaseTests {
    @Autowired
    Nodes nodes;

    @Autowired
    ChangeLog log;

    @Autowired
    Changes changes;

    @Autowired
    DataSource connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = connections.getConnection();
    }

    @AfterEach
    void leave() throws SQLException {
        connection.close();
        jdbc.sql("delete from relay_node").update();
    }

    private void publish() {
        transaction.executeWithoutResult(
                status -> changes.record("something.moved", Map.of(), Set.of(Tag.PUBLICATION)));
    }

    @Test
    void a_lease_is_believed_for_less_time_than_it_is_granted() {
        var lease = new Lease();
        assertThat(lease.isHeld()).isFalse();
        lease.grant(System.nanoTime(), 7);
        assertThat(lease.isHeld()).isTrue();
        lease.grant(System.nanoTime() - Lease.GRANTED.minusMillis(200).toNanos(), 7);
        assertThat(lease.isHeld()).isFalse();
    }

    @Test
    void a_node_that_did_not_read_what_it_wrote_has_no_lease_until_it_has() {
        var lease = new Lease();
        lease.grant(System.nanoTime(), 7);
        lease.giveUpUntil(9);
        assertThat(lease.isHeld()).isFalse();
        lease.grant(System.nanoTime(), 8);
        assertThat(lease.isHeld()).isFalse();
        lease.grant(System.nanoTime(), 9);
        assertThat(lease.isHeld()).isTrue();
    }

    @Test
    void no_lease_is_taken_or_extended_before_everything_is_read() throws Exception {
        var before = log.newest();
        assertThat(nodes.take(connection, before)).isTrue();
        assertThat(nodes.renew(connection, before)).isTrue();

        publish();

        assertThat(nodes.renew(connection, before)).isFalse();
        assertThat(nodes.take(connection, before)).isFalse();
        assertThat(nodes.renew(connection, log.newest())).isTrue();
    }

    @Test
    void no_lease_is_taken_while_somebody_is_about_to_publish() throws Exception {
        var read = log.newest();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(:key)")
                    .param("key", ChangeLog.WRITERS)
                    .query((row, number) -> number)
                    .list();
            assertThat(taken(read)).isFalse();
        });
        assertThat(taken(read)).isTrue();
    }

    private boolean taken(long read) {
        try {
            return nodes.take(connection, read);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void whoever_publishes_waits_for_another_node_until_it_has_read() throws Exception {
        var slow = another(log.newest());
        var published = CompletableFuture.runAsync(this::publish);
        assertThatThrownBy(() -> published.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        jdbc.sql("update relay_node set read_to = 1000000 where id = :id")
                .param("id", slow)
                .update();

        published.get(1, TimeUnit.SECONDS);
    }

    @Test
    void whoever_publishes_waits_for_a_node_that_does_not_read_until_its_lease_has_ended() {
        another(log.newest());
        var begun = System.nanoTime();
        publish();
        assertThat(System.nanoTime() - begun).isBetween(1_500_000_000L, 2_600_000_000L);

        begun = System.nanoTime();
        publish();
        assertThat(System.nanoTime() - begun).isLessThan(1_000_000_000L);
    }

    private UUID another(long read) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into relay_node values (:id, :read, clock_timestamp() + interval '2 seconds')")
                .param("id", id)
                .param("read", read)
                .update();
        return id;
    }
}
