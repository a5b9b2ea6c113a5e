package almanac.article;

import almanac.account.Reach;
import almanac.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What of the board is asked for.
///
/// @param text      found anywhere in a title of the work, whatever the case of its letters; everything where empty
/// @param languages in which the state is looked for; never empty
/// @param among     the texts of which a feature said that they are in the state asked for
public record BoardQuery(
        Reach reach,
        String text,
        List<Language> languages,
        Optional<BoardState> state,
        Optional<Collection<VersionKey>> among,
        Optional<Long> author,
        Optional<Long> topic,
        Optional<String> kind) {
    public BoardQuery {
        languages = List.copyOf(languages);
        among = among.map(List::copyOf);
    }

    public static BoardQuery all(Reach reach, List<Language> languages) {
        return new BoardQuery(
                reach,
                "",
                languages,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
