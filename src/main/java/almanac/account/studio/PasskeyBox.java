package almanac.account.studio;

import almanac.web.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody's own passkeys, and the form that adds one.
public record PasskeyBox(List<Row> rows, @Nullable String problem) {
    /// One by its name.
    public record Row(
            long id, String name, Stamp made, @Nullable Stamp lastUsed) {}
}
