package almanac.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Tells whether something failed because the database cannot be reached, for which nobody needs a stack trace.
final class DatabaseAway {
    static final String RETRY_SECONDS = "10";

    /// No connection, shut down or starting, no room for one more.
    private static final Set<String> STATES = Set.of("08", "57", "53");

    private static final int DEEPEST = 20;

    private DatabaseAway() {}

    static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException known && says(known)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean says(SQLException known) {
        var state = known.getSQLState();
        return state != null && state.length() == 5 && STATES.contains(state.substring(0, 2));
    }
}
