package almanac.search;

import almanac.shared.Language;

/// The year of a text as readers of a language see it: that of their own version, where they have one, else that of the
/// version they are shown.
final class Years {
    private static final String OTHERWISE = "*";

    private Years() {}

    static String in(Language language, int year) {
        return language + "/" + year;
    }

    static String otherwise(int year) {
        return OTHERWISE + "/" + year;
    }

    static boolean isOtherwise(String value) {
        return value.startsWith(OTHERWISE);
    }

    static boolean isIn(Language language, String value) {
        return value.startsWith(language + "/");
    }

    static String year(String value) {
        return value.substring(value.indexOf('/') + 1);
    }
}
