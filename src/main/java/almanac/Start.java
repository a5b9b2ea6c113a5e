package almanac;

/// The start class: compiled for Java 17, so that an older Java can say in one line which one Almanac takes.
public final class Start {
    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println(
                    "Almanac needs Java " + NEEDED + " or newer, and this is Java " + found + ". Install a JDK "
                            + NEEDED + " (for example Eclipse Temurin) and start it with that one's bin/java.");
            System.exit(1);
        }
        Class.forName("almanac.Almanac").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
