package almanac.account.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everybody the publication knows, and the forms that invite somebody and add a program.
///
/// @param link what to hand to whoever was invited, where no letter reaches them; shown this once
public record PeoplePage(
        String title,
        List<Row> people,
        Invitation invitation,
        Service service,
        @Nullable String link) implements StudioPage {

    /// @param roles in words, with their languages
    public record Row(String name, String email, String roles, String path, boolean service) {}

    /// The form that invites somebody.
    public record Invitation(Field name, Field email, Boxes boxes) {}

    /// The form that adds a program.
    public record Service(Field name, Boxes boxes) {
        public boolean refused() {
            return name.problem() != null || boxes.problem() != null;
        }
    }
}
