package almanac.article;

import almanac.account.Actor;
import org.jspecify.annotations.Nullable;

/// Ids as entities keep them: absent until first saved, and absent for what the program itself did.
final class Stored {
    private Stored() {}

    static long id(@Nullable Long id) {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    static @Nullable Long person(Actor actor) {
        return actor.isProgram() ? null : actor.person();
    }
}
