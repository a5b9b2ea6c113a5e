package almanac.account.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was ticked where somebody is given roles.
public record RolesForm(List<String> roles, List<String> translates, List<String> edits) {
    public RolesForm {
        roles = given(roles);
        translates = given(translates);
        edits = given(edits);
    }

    private static List<String> given(@Nullable List<String> ticked) {
        return ticked == null ? List.of() : List.copyOf(ticked);
    }
}
