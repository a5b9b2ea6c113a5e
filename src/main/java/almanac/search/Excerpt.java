package almanac.search;

import almanac.web.Marked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The piece of a text that shows best why it was found, with what was looked for marked in it.
final class Excerpt {
    private static final int SPACED = 240;
    private static final int UNSPACED = 120;
    private static final int BEFORE = 50;
    private static final int LOOKED_AT = 300;
    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /// The whole text, marked.
    static Marked whole(String text, List<Marked.Place> places) {
        return new Marked(text, joined(text, places));
    }

    static Marked of(String text, List<Marked.Place> found) {
        var places = joined(text, found);
        int wide = Typed.isUnspaced(text.substring(0, Math.min(LOOKED_AT, text.length()))) ? UNSPACED : SPACED;
        int from = from(text, begin(text, places, wide));
        int until = until(text, from, Math.min(text.length(), from + wide));
        var head = from > 0 ? ELLIPSIS : "";
        var tail = until < text.length() ? ELLIPSIS : "";
        return new Marked(
                head + text.substring(from, until).replaceAll("\\s", " ") + tail,
                places.stream()
                        .filter(place -> place.from() >= from && place.until() <= until)
                        .map(place -> new Marked.Place(
                                place.from() - from + head.length(), place.until() - from + head.length()))
                        .toList());
    }

    /// In order, and those that touch or overlap as one.
    private static List<Marked.Place> joined(String text, List<Marked.Place> places) {
        var joined = new ArrayList<Marked.Place>();
        for (var place : places.stream()
                .filter(place -> place.from() >= 0 && place.from() < place.until() && place.until() <= text.length())
                .sorted(Comparator.comparingInt(Marked.Place::from))
                .toList()) {
            if (!joined.isEmpty() && place.from() <= joined.getLast().until()) {
                var last = joined.removeLast();
                joined.add(new Marked.Place(last.from(), Math.max(last.until(), place.until())));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    /// The place from which on most different things that were looked for stand together.
    private static int begin(String text, List<Marked.Place> places, int wide) {
        int best = places.isEmpty() ? 0 : places.getFirst().from();
        int most = 0;
        var looked = places.subList(0, Math.min(LOOKED_AT, places.size()));
        for (int first = 0; first < looked.size(); first++) {
            Set<String> seen = new HashSet<>();
            int end = looked.get(first).from() + wide - 2 * BEFORE;
            for (int next = first; next < looked.size() && looked.get(next).until() <= end; next++) {
                var place = looked.get(next);
                seen.add(text.substring(place.from(), place.until()).toLowerCase(Locale.ROOT));
            }
            if (seen.size() > most) {
                most = seen.size();
                best = looked.get(first).from();
            }
        }
        return best;
    }

    /// A little earlier, where a sentence or a word begins.
    private static int from(String text, int best) {
        if (best <= BEFORE + BEFORE / 2) {
            return 0;
        }
        int word = -1;
        for (int at = best - BEFORE; at < best; at++) {
            char before = text.charAt(at - 1);
            if ("。！？．\n".indexOf(before) >= 0 || ".!?؟".indexOf(before) >= 0 && text.charAt(at) <= ' ') {
                return skipBlank(text, at, best);
            }
            if (word < 0 && (before <= ' ' || "、，,".indexOf(before) >= 0)) {
                word = at;
            }
        }
        return word >= 0 ? skipBlank(text, word, best) : whole(text, best - BEFORE / 2);
    }

    private static int skipBlank(String text, int at, int most) {
        int from = at;
        while (from < most && text.charAt(from) <= ' ') {
            from++;
        }
        return from;
    }

    /// Not in the middle of a word, where words have spaces around them.
    private static int until(String text, int from, int most) {
        if (most == text.length()) {
            return most;
        }
        for (int at = most; at > most - BEFORE && at > from; at--) {
            if (text.charAt(at) <= ' ' || "。、，！？".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return whole(text, most);
    }

    /// Not between the halves of a pair of surrogates.
    private static int whole(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1
                : at;
    }
}
