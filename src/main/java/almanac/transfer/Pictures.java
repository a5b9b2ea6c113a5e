package almanac.transfer;

import almanac.account.Actor;
import almanac.media.Asset;
import almanac.media.Keeping;
import almanac.media.Media;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Brings the pictures of a folder into the media library, each once.
final class Pictures {
    private static final long LARGEST = 30_000_000;
    private static final int DIGITS = 16;

    private final SourceFolder folder;
    private final Media media;
    private final boolean dry;
    private final Map<String, Brought> known = new HashMap<>();

    /// @param dry looks at them only
    Pictures(SourceFolder folder, Media media, boolean dry) {
        this.folder = folder;
        this.media = media;
        this.dry = dry;
    }

    /// What became of a picture.
    sealed interface Brought {
        /// @param reference as a text writes it after `media:`
        /// @param path      where readers find it
        record Kept(String reference, String path) implements Brought {}

        record Refused(String reason) implements Brought {}
    }

    Brought bring(String path) {
        return known.computeIfAbsent(path, this::brought);
    }

    private Brought brought(String path) {
        if (folder.size(path) > LARGEST) {
            return new Brought.Refused("it has more than " + LARGEST + " bytes");
        }
        var bytes = folder.bytes(path);
        if (dry) {
            return media.refusal(bytes)
                    .<Brought>map(Brought.Refused::new)
                    .orElseGet(() -> new Brought.Kept(sha256(bytes).substring(0, DIGITS), "/media/"));
        }
        return switch (media.keep(path, bytes, Actor.PROGRAM)) {
            case Keeping.Kept(Asset asset) ->
                new Brought.Kept(asset.hash().substring(0, DIGITS), media.original(asset));
            case Keeping.Refused(var fault, var reason) -> new Brought.Refused(reason);
        };
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
