package almanac.account.studio;

import almanac.web.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tokens of a person or program, and the form that makes one.
///
/// @param path   where it is sent
/// @param lead   what they are for, where that is not said above
/// @param scopes to choose from; none where whoever looks may only revoke
/// @param token  a new one, shown this once
public record TokenBox(
        String path,
        @Nullable String lead,
        List<Row> rows,
        List<Tick> scopes,
        @Nullable String problem,
        @Nullable String token) {
    /// A token by its first letters.
    public record Row(
            long id,
            String name,
            String shown,
            String scopes,
            Stamp made,
            @Nullable Stamp lastUsed) {}
}
