package almanac.account.studio;

import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everybody the publication knows, and the form that invites somebody.
///
/// @param link what to hand to whoever was invited, where no mail is set up; shown this once
public record PeoplePage(
        String title,
        List<Row> people,
        Field name,
        Field email,
        Boxes boxes,
        @Nullable String link) implements StudioPage {

    /// @param roles in words, with the languages of a translator
    public record Row(String name, String email, String roles, String path, boolean service) {}
}
