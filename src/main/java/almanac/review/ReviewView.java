package almanac.review;

import almanac.web.Stamp;
import org.jspecify.annotations.Nullable;

/// How far the review of a text is, in words: beside the text and on its own page.
///
/// @param path      of the page of its own
/// @param state     `submitted`, `changes-asked`, `approved`; empty where it was not handed in
/// @param told      the state in words
/// @param by        who handed it in, when
/// @param overtaken whether the text was written on since that was said
/// @param reviewer  who was asked to review it, if anybody
/// @param due       until when
/// @param maySubmit whether handing it in makes sense now, and is the reader's to do
/// @param open      how many threads are open, in words; empty for none
public record ReviewView(
        String path,
        String state,
        String told,
        String by,
        @Nullable Stamp since,
        boolean overtaken,
        @Nullable String reviewer,
        @Nullable Stamp due,
        boolean late,
        boolean maySubmit,
        String open) {}
