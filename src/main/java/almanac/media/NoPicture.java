package almanac.media;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Says of a file that is no picture of ours what it is, so that whoever brought it knows what to do.
final class NoPicture {
    private static final int HEAD = 512;
    private static final String WANTED = " Bring a JPEG, PNG, GIF or WebP picture.";
    private static final Map<String, Fault> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("%pdf-", Fault.PDF);
        BEGINNINGS.put("bm", Fault.BMP);
        BEGINNINGS.put("ii*\0", Fault.TIFF);
        BEGINNINGS.put("mm\0*", Fault.TIFF);
        BEGINNINGS.put("pk\3\4", Fault.ARCHIVE);
        BEGINNINGS.put("8bps", Fault.PHOTOSHOP);
        BEGINNINGS.put("\u001aE\u00df\u00a3".toLowerCase(Locale.ROOT), Fault.FILM);
    }

    private NoPicture() {}

    static NotKept of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        var fault = fault(head, bytes.length);
        return new NotKept(fault, words(fault) + WANTED);
    }

    private static Fault fault(String head, int length) {
        if (length == 0) {
            return Fault.EMPTY;
        }
        if (head.startsWith("ftyp", 4)) {
            return container(head);
        }
        if (head.contains("<svg")) {
            return Fault.SVG;
        }
        if (head.contains("<html") || head.contains("<!doctype") || head.contains("<script")) {
            return Fault.WEB_PAGE;
        }
        return BEGINNINGS.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Fault.UNKNOWN);
    }

    private static Fault container(String head) {
        var brand = head.substring(8, Math.min(12, head.length()));
        if (brand.startsWith("hei") || brand.startsWith("hev") || brand.equals("mif1") || brand.equals("msf1")) {
            return Fault.HEIC;
        }
        return brand.startsWith("avi") ? Fault.AVIF : Fault.FILM;
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case EMPTY -> "The file is empty.";
            case SVG -> "This is an SVG drawing, which may hold scripts.";
            case WEB_PAGE -> "This is a web page.";
            case PDF -> "This is a PDF document.";
            case BMP -> "This is a BMP picture, which browsers should not get.";
            case TIFF -> "This is a TIFF picture, which browsers do not show.";
            case ARCHIVE -> "This is a ZIP archive.";
            case PHOTOSHOP -> "This is a Photoshop document.";
            case HEIC -> "This is a HEIC picture, as phones make them, which few browsers show.";
            case AVIF -> "This is an AVIF picture, which we cannot make smaller.";
            case FILM -> "This is a film.";
            default -> "This is no picture that we know.";
        };
    }
}
