package almanac.account;

import almanac.shared.Language;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads sets from columns that are arrays of texts.
final class ArrayColumns {
    private ArrayColumns() {}

    /// From the columns `roles`, `translates` and `edits`.
    static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                values(row.getArray("roles"), Role::valueOf),
                values(row.getArray("translates"), Language::of),
                values(row.getArray("edits"), Language::of));
    }

    static <T> Set<T> values(@Nullable Array column, Function<String, T> meaning) throws SQLException {
        return column == null
                ? Set.of()
                : Arrays.stream((String[]) column.getArray()).map(meaning).collect(Collectors.toUnmodifiableSet());
    }
}
