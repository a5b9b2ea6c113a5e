package almanac.review.studio;

import almanac.review.ReviewView;
import almanac.web.Stamp;
import almanac.web.StudioPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text block by block, with what is said about it.
///
/// @param language  of the text
/// @param editor    where it is written
/// @param revision  the saved state that is shown
/// @param gone      threads about blocks that are not there any more
/// @param mayAnswer whether the reader may ask for changes and approve
/// @param typed     what somebody wanted to say and could not
public record ReviewPage(
        String title,
        String path,
        String language,
        String direction,
        String languageName,
        String editor,
        int revision,
        ReviewView review,
        List<Passage> passages,
        List<Thread> gone,
        boolean mayAnswer,
        Assigned reviewer,
        List<Line> history,
        @Nullable Typed typed)
        implements StudioPage {

    /// A block with the threads about it.
    ///
    /// @param kind how it is shown: `heading`, `paragraph` …
    public record Passage(String id, String kind, String text, List<Thread> threads) {}

    /// @param quote       the block's words when somebody began
    /// @param rewritten   whether they are others now
    /// @param mayResolve  whether the reader may say that nothing is left to say
    public record Thread(
            long id, String quote, boolean rewritten, boolean open, boolean mayResolve, List<Said> comments) {}

    public record Said(String who, Stamp at, String words) {}

    /// @param people who can review, the chosen one marked
    /// @param due    the day as the form has it
    public record Assigned(List<Somebody> people, String due) {}

    public record Somebody(String handle, String name, boolean chosen) {}

    /// A step in its history.
    public record Line(Stamp at, String who, String what, String note) {}

    /// @param block  where it was to stand; empty in a thread
    /// @param thread 0 where a new one was to begin
    public record Typed(String block, long thread, String words, String problem) {}

    public @Nullable Typed typedAt(String block) {
        return typed != null && typed.block().equals(block) ? typed : null;
    }

    public @Nullable Typed typedIn(long thread) {
        return typed != null && typed.thread() == thread ? typed : null;
    }
}
