package almanac.markup;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A block as it stands in one text: what it is, and its own Markdown as a translator would edit it.
public record Cut(BlockKind kind, String text) {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /// The first 32 hexadecimal digits of SHA-256 over the kind and the text in NFC: equal when nothing was edited.
    public String hash() {
        var digest = sha256().digest((kind.name() + '\n' + NFC.normalize(text)).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
