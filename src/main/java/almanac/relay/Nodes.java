package almanac.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of nodes that serve readers.
@Component
class Nodes {
    private static final String NOTHING_NEWER = "not exists (select from relay_change where seq > ?)";
    private static final String LEASE = "clock_timestamp() + interval '" + Lease.GRANTED.toMillis() + " milliseconds'";

    private final JdbcClient jdbc;

    /// Of this process; another start is another node.
    private final UUID own = UUID.randomUUID();

    Nodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Tells how far this node has read, and extends the lease it has, unless there is something newer. True where it
    /// is extended.
    boolean renew(Connection connection, long read) throws SQLException {
        var sql = "update relay_node set read_to = ?, lease_until = case when " + NOTHING_NEWER + " then " + LEASE
                + " else lease_until end where id = ? returning " + NOTHING_NEWER;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, read);
            statement.setLong(2, read);
            statement.setObject(3, own);
            statement.setLong(4, read);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /// Takes a lease where none is held. No transaction may be about to publish meanwhile: it would look for nodes
    /// before this one is seen, and this one for news before that is. So it is refused while one is.
    boolean take(Connection connection, long read) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var taken = nobodyPublishes(connection) && insert(connection, read);
            connection.commit();
            return taken;
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean nobodyPublishes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock_shared(?)")) {
            statement.setLong(1, ChangeLog.WRITERS);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private boolean insert(Connection connection, long read) throws SQLException {
        var sql = "insert into relay_node (id, read_to, lease_until) select ?, ?, " + LEASE + " where " + NOTHING_NEWER
                + " on conflict (id) do update set read_to = excluded.read_to, lease_until = excluded.lease_until";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, own);
            statement.setLong(2, read);
            statement.setLong(3, read);
            return statement.executeUpdate() == 1;
        }
    }

    /// Leaves, and clears away what others left who ended without a word.
    void leave() {
        jdbc.sql("delete from relay_node where id = :own or lease_until < clock_timestamp() - interval '1 hour'")
                .param("own", own)
                .update();
    }

    /// Whether another node holds a lease and has not read so far.
    boolean anyBehind(long seq) {
        return jdbc.sql("""
            select exists (
                select from relay_node
                where id <> :own
                and read_to < :seq
                and lease_until > clock_timestamp())
            """)
                .param("own", own)
                .param("seq", seq)
                .query(Boolean.class)
                .single();
    }
}
