package almanac.article;

/// Why a field of a text was not taken.
///
/// @param field  the field, as a JSON pointer: `/slug`
/// @param code   stable; the message is `refusal.<code>`
/// @param detail what was wrong, in English, for programs
public record Refusal(String field, String code, String detail) {}
