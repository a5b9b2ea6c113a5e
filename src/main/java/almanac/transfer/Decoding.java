package almanac.transfer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns the bytes of a file into text: UTF-8 and nothing else, since a guess would be wrong in some language.
final class Decoding {
    private Decoding() {}

    static String text(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            throw new UnusableFile(1, "The file is UTF-16; save it as UTF-8");
        }
        var start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(in, out, true).isError()) {
            throw new UnusableFile(
                    line(bytes, in.position()),
                    "The file is not valid UTF-8 (byte " + in.position() + "); save it as UTF-8");
        }
        var text = out.flip().toString();
        var nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnusableFile(
                    1
                            + (int) text.substring(0, nul)
                                    .chars()
                                    .filter(letter -> letter == '\n')
                                    .count(),
                    "The file contains NUL characters, as UTF-16 without its mark does; save it as UTF-8");
        }
        return text;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var place = 0; place < mark.length; place++) {
            if ((bytes[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }

    private static int line(byte[] bytes, int position) {
        var line = 1;
        for (var place = 0; place < position; place++) {
            if (bytes[place] == '\n') {
                line++;
            }
        }
        return line;
    }
}
