package almanac.shared;

/// Something that `doctor` looks at: a bean of the module that knows what healthy means there.
public interface Diagnosis {
    /// What is looked at, in a word or two.
    String subject();

    Finding look();

    /// What was seen, in one line. Where it is not well, the line says what to do.
    record Finding(boolean well, String line) {
        public static Finding well(String line) {
            return new Finding(true, line);
        }

        public static Finding unwell(String line) {
            return new Finding(false, line);
        }
    }
}
