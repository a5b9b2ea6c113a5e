package almanac.media;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Says of a file that is no picture of ours what it is, so that whoever brought it knows what to do.
final class NoPicture {
    private static final int HEAD = 512;
    private static final String WANTED = " Bring a JPEG, PNG, GIF or WebP picture.";
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("%pdf-", "This is a PDF document.");
        BEGINNINGS.put("bm", "This is a BMP picture, which browsers should not get.");
        BEGINNINGS.put("ii*\0", "This is a TIFF picture, which browsers do not show.");
        BEGINNINGS.put("mm\0*", "This is a TIFF picture, which browsers do not show.");
        BEGINNINGS.put("pk\3\4", "This is a ZIP archive.");
        BEGINNINGS.put("8bps", "This is a Photoshop document.");
        BEGINNINGS.put("\u001aE\u00df\u00a3".toLowerCase(Locale.ROOT), "This is a film.");
    }

    private NoPicture() {}

    static String words(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return kind(head, bytes.length) + WANTED;
    }

    private static String kind(String head, int length) {
        if (length == 0) {
            return "The file is empty.";
        }
        if (head.startsWith("ftyp", 4)) {
            return container(head);
        }
        if (head.contains("<svg")) {
            return "This is an SVG drawing, which may hold scripts.";
        }
        if (head.contains("<html") || head.contains("<!doctype") || head.contains("<script")) {
            return "This is a web page.";
        }
        return BEGINNINGS.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("This is no picture that we know.");
    }

    private static String container(String head) {
        var brand = head.substring(8, Math.min(12, head.length()));
        if (brand.startsWith("hei") || brand.startsWith("hev") || brand.equals("mif1") || brand.equals("msf1")) {
            return "This is a HEIC picture, as phones make them, which few browsers show.";
        }
        return brand.startsWith("avi") ? "This is an AVIF picture, which we cannot make smaller." : "This is a film.";
    }
}
