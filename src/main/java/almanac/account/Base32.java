package almanac.account;

/// Base32 without padding (RFC 4648, 6): what a person can type without mistaking one letter for another.
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 0x1f;

    private Base32() {}

    static String written(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (var one : bytes) {
            buffer = (buffer << Byte.SIZE) | (one & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt((buffer >> held) & MASK));
            }
        }
        if (held > 0) {
            text.append(LETTERS.charAt((buffer << (BITS - held)) & MASK));
        }
        return text.toString();
    }
}
