package almanac.markup;

import almanac.shared.Language;

/// How much of a text in some language is read silently in a minute.
///
/// English non-fiction: 238 words (Brysbaert, "How many words do we read per minute?", Journal of Memory and Language
/// 109, 2019), who also finds that other languages follow from how many words they need to say the same. That was
/// measured on our sample publication, whose articles have up to nine languages: where English has 1,000 words,
/// Japanese has 2,230 characters with their punctuation, Chinese 1,670, Korean 775 words and Arabic 860. German,
/// French, Spanish and Portuguese differ from English by less than a tenth. 500 for Japanese is the round number below.
/// `ReadingTimeTests` measures it again.
///
/// @param words      what is parted by spaces, or by a dictionary as in Thai
/// @param characters Han, kana and their punctuation
record Pace(double words, double characters) {
    private static final double ENGLISH = 238;
    private static final double JAPANESE = 500;
    private static final double CHINESE = 400;
    private static final double KOREAN = 185;
    private static final double ARABIC = 205;

    static Pace of(Language language) {
        return switch (language.base()) {
            case "zh", "yue" -> new Pace(ENGLISH, CHINESE);
            case "ko" -> new Pace(KOREAN, JAPANESE);
            case "ar" -> new Pace(ARABIC, JAPANESE);
            default -> new Pace(ENGLISH, JAPANESE);
        };
    }
}
