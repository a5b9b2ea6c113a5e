package almanac.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a text is, as the board asks for it. A text may be in several of these: live, changed and behind.
public enum BoardState {
    MISSING("false"),
    DRAFT("v.live is null and v.withdrawn_at is null and v.schedule is null"),
    SCHEDULED("v.schedule is not null"),
    LIVE("v.live is not null"),
    CHANGED("""
        v.live is not null
        and v.draft is distinct from (select revision from article_edition where version = v.id and number = v.live)
        """),
    WITHDRAWN("v.live is null and v.withdrawn_at is not null and v.schedule is null"),
    /// Says the same as `OriginalNow`: the original moved on, and the blocks are not the same ones with the same texts.
    BEHIND("""
        exists (
            select from article_version o
            join article_edition e on e.version = v.id and e.number = v.live and e.reflects < o.live
            join article_edition was on was.version = o.id and was.number = e.reflects
            join article_edition now on now.version = o.id and now.number = o.live
            where o.article = w.id and o.language = w.original_language and o.id <> v.id
            and (
                exists (
                    select b -> 'id', b -> 'hash' from jsonb_array_elements(was.blocks) b
                    except select b -> 'id', b -> 'hash' from jsonb_array_elements(now.blocks) b)
                or exists (
                    select b -> 'id', b -> 'hash' from jsonb_array_elements(now.blocks) b
                    except select b -> 'id', b -> 'hash' from jsonb_array_elements(was.blocks) b))
        )
        """);

    private final String version;

    BoardState(String version) {
        this.version = version;
    }

    public static Optional<BoardState> parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(text))
                .findFirst();
    }

    /// What is true of a work w of which a version, or the lack of one, is in this state; `:languages` are those asked
    /// for.
    String predicate() {
        return this == MISSING
                ? """
                exists (
                    select from unnest(cast(:languages as text[])) wanted
                    where not exists (select from article_version v where v.article = w.id and v.language = wanted))
                """
                : "exists (select from article_version v where v.article = w.id and v.language = any(:languages) and ("
                        + version + "))";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
