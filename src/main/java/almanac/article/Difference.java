package almanac.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One thing about an edition that comes out otherwise than it was kept.
///
/// @param what   `part`, `part added`, `part removed`, `outline` or `lead picture`
/// @param block  the first block of the part; empty for what is no part
/// @param before how it was, as text; empty for what is new
record Difference(String what, String block, String before, String now) {
    static List<Difference> between(Edition edition, Rendering now) {
        var differences = new ArrayList<Difference>();
        parts(edition.parts(), KeptPart.of(now.parts()), differences);
        if (!edition.outline().equals(now.outline())) {
            differences.add(new Difference(
                    "outline", "", edition.outline().toString(), now.outline().toString()));
        }
        if (!edition.lead().equals(now.lead())) {
            differences.add(new Difference("lead picture", "", text(edition.lead()), text(now.lead())));
        }
        return differences;
    }

    private static String text(java.util.Optional<LeadPicture> lead) {
        return lead.map(LeadPicture::toString).orElse("");
    }

    private static void parts(List<KeptPart> before, List<KeptPart> now, List<Difference> differences) {
        var kept = byBlock(before);
        for (var part : now) {
            var old = kept.remove(part.block());
            if (old == null) {
                differences.add(new Difference("part added", part.block(), "", text(part)));
            } else if (!old.equals(part)) {
                differences.add(new Difference("part", part.block(), text(old), text(part)));
            }
        }
        kept.forEach((block, part) -> differences.add(new Difference("part removed", block, text(part), "")));
    }

    private static Map<String, KeptPart> byBlock(List<KeptPart> parts) {
        var byBlock = new LinkedHashMap<String, KeptPart>();
        parts.forEach(part -> byBlock.put(part.block(), part));
        return byBlock;
    }

    private static String text(KeptPart part) {
        return part.html() == null
                ? part.embed() + " " + part.handle() + " " + part.attributes()
                : Objects.requireNonNull(part.html());
    }
}
