package almanac.translation;

import almanac.markup.Cut;
import almanac.shared.Language;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds for a whole text which of its blocks say what which blocks of its source say: by order, kind, length, numbers,
/// links and names together, so that the likeness is greatest in all (dynamic programming over the two texts). Blocks
/// may be joined or split, two at a time. What fits nowhere stays alone.
final class Pairing {
    private static final double NEEDED = 0.4;
    private static final double JOINED = 0.15;
    private static final double KNOWN = 10;
    private static final int REACH = 200;

    private final List<Cut> sourceCuts;
    private final List<Cut> targetCuts;
    private final List<Features> source;
    private final List<Features> target;
    private final List<Features> sourceJoined;
    private final List<Features> targetJoined;
    private final Map<Integer, Integer> known;
    private final Set<Integer> taken;
    private final double ratio;
    private final double[][] best;
    private final byte[][] move;

    /// Blocks that belong together, by position.
    record Pair(List<Integer> sources, List<Integer> targets) {}

    private enum Move {
        END(0, 0),
        SKIP_SOURCE(1, 0),
        SKIP_TARGET(0, 1),
        ONE(1, 1),
        JOIN(2, 1),
        SPLIT(1, 2);

        private final int sources;
        private final int targets;

        Move(int sources, int targets) {
            this.sources = sources;
            this.targets = targets;
        }
    }

    private Pairing(List<Cut> source, Language from, List<Cut> target, Language to, Map<Integer, Integer> known) {
        this.sourceCuts = source;
        this.targetCuts = target;
        this.source = source.stream().map(Features::of).toList();
        this.target = target.stream().map(Features::of).toList();
        this.sourceJoined = joined(this.source);
        this.targetJoined = joined(this.target);
        this.known = known;
        this.taken = Set.copyOf(known.values());
        this.ratio = density(from) / density(to);
        this.best = new double[source.size() + 1][target.size() + 1];
        this.move = new byte[source.size() + 1][target.size() + 1];
    }

    /// @param known positions in the target whose source is known already; they are not paired with anything else
    static List<Pair> of(List<Cut> source, Language from, List<Cut> target, Language to, Map<Integer, Integer> known) {
        var pairing = new Pairing(source, from, target, to, known);
        pairing.fill();
        return pairing.follow();
    }

    /// Each block together with the next, made once and not for every cell of the table.
    private static List<Features> joined(List<Features> text) {
        var joined = new ArrayList<Features>();
        for (int at = 0; at + 1 < text.size(); at++) {
            joined.add(text.get(at).and(text.get(at + 1)));
        }
        return joined;
    }

    /// How much a character says: two thousand characters of Japanese are five thousand of English.
    private static double density(Language language) {
        int script = UScript.getCodeFromName(
                language.icu().getScript().isEmpty()
                        ? com.ibm.icu.util.ULocale.addLikelySubtags(language.icu())
                                .getScript()
                        : language.icu().getScript());
        return switch (script) {
            case UScript.SIMPLIFIED_HAN, UScript.TRADITIONAL_HAN, UScript.HAN -> 3;
            case UScript.JAPANESE -> 2.2;
            case UScript.KOREAN -> 1.9;
            case UScript.ARABIC, UScript.HEBREW -> 1.2;
            default -> 1;
        };
    }

    private void fill() {
        for (int i = source.size(); i >= 0; i--) {
            for (int j = target.size(); j >= 0; j--) {
                if (near(i, j)) {
                    for (var candidate : Move.values()) {
                        consider(i, j, candidate);
                    }
                }
            }
        }
    }

    /// Of two long texts only what lies near the diagonal is compared.
    private boolean near(int i, int j) {
        return source.size() * (long) target.size() < 1_000_000
                || Math.abs((double) i * target.size() / Math.max(1, source.size()) - j) < REACH;
    }

    private void consider(int i, int j, Move candidate) {
        if (candidate == Move.END || i + candidate.sources > source.size() || j + candidate.targets > target.size()) {
            return;
        }
        double gain = best[i + candidate.sources][j + candidate.targets] + gain(i, j, candidate);
        if (gain > best[i][j] || move[i][j] == 0) {
            best[i][j] = gain;
            move[i][j] = (byte) candidate.ordinal();
        }
    }

    private double gain(int i, int j, Move candidate) {
        return switch (candidate) {
            case END, SKIP_SOURCE, SKIP_TARGET -> 0;
            case ONE -> one(i, j);
            case JOIN ->
                free(i, j) && free(i + 1, j) && runs(source, i) ? joined(sourceJoined.get(i), target.get(j)) : -1;
            case SPLIT ->
                free(i, j) && free(i, j + 1) && runs(target, j) ? joined(source.get(i), targetJoined.get(j)) : -1;
        };
    }

    private double one(int i, int j) {
        var partner = known.get(j);
        if (partner != null) {
            return partner == i ? KNOWN : -1;
        }
        if (taken.contains(i)) {
            return -1;
        }
        if (sourceCuts.get(i).equals(targetCuts.get(j))) {
            return 1;
        }
        return likeness(source.get(i), target.get(j)) - NEEDED;
    }

    private boolean free(int i, int j) {
        return !known.containsKey(j) && !taken.contains(i);
    }

    private static boolean runs(List<Features> text, int at) {
        return text.get(at).kind() == text.get(at + 1).kind()
                && switch (text.get(at).kind()) {
                    case PARAGRAPH, QUOTATION, FOOTNOTE -> true;
                    default -> false;
                };
    }

    private double joined(Features one, Features other) {
        return likeness(one, other) - NEEDED - JOINED;
    }

    private double likeness(Features from, Features to) {
        if (from.kind() != to.kind() && !(running(from) && running(to))) {
            return -1;
        }
        if (single(from)) {
            return 1;
        }
        if (!from.kind().translatable()) {
            return from.kind() == to.kind() ? 0.3 + agreement(from.marks(), to.marks()) : -1;
        }
        double lengths = Math.log((to.length() + 6.0) / (from.length() * ratio + 6.0));
        return (from.kind() == to.kind() ? 0.3 : 0.05)
                + 0.5 * Math.exp(-Math.abs(lengths))
                + 0.3 * agreement(from.numbers(), to.numbers())
                + 0.3 * agreement(from.marks(), to.marks());
    }

    /// From -0.7 (nothing in common) to 1 (the same); 0 where there is nothing to compare.
    private static double agreement(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        if (common == 0) {
            return one.isEmpty() || other.isEmpty() ? -0.3 : -0.7;
        }
        return 2.0 * common / (one.size() + other.size() - common) - 1;
    }

    private static boolean single(Features features) {
        return switch (features.kind()) {
            case TITLE, SUMMARY, COVER_ALT, SEARCH_TITLE, SEARCH_DESCRIPTION -> true;
            default -> false;
        };
    }

    private static boolean running(Features features) {
        return switch (features.kind()) {
            case PARAGRAPH, HEADING, LIST_ITEM, QUOTATION, FOOTNOTE, DETAILS_TITLE -> true;
            default -> false;
        };
    }

    private List<Pair> follow() {
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < source.size() || j < target.size()) {
            var taken = Move.values()[move[i][j]];
            if (taken == Move.END) {
                break;
            }
            if (taken.sources > 0 && taken.targets > 0 && !known.containsKey(j)) {
                pairs.add(new Pair(
                        taken.sources == 2 ? List.of(i, i + 1) : List.of(i),
                        taken.targets == 2 ? List.of(j, j + 1) : List.of(j)));
            }
            i += taken.sources;
            j += taken.targets;
        }
        return pairs;
    }
}
