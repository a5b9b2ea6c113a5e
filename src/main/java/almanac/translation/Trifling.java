package almanac.translation;

import almanac.markup.Cut;

/// Tells changes that a translation need not follow, as far as a program can: punctuation, spaces, where links lead.
final class Trifling {
    private Trifling() {}

    static boolean is(Cut before, Cut after) {
        return before.kind() == after.kind() && letters(before.text()).equals(letters(after.text()));
    }

    /// Letters and digits, without what links point at; signs that change a number count as part of it.
    private static String letters(String text) {
        return text.replaceAll("\\]\\([^)]*\\)", "]")
                .replaceAll("(?<=\\p{Nd})[.,:/%-](?=\\p{Nd})|%|(?<!\\w)[-−](?=\\p{Nd})", "x")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }
}
