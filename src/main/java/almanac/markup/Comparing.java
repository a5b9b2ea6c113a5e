package almanac.markup;

import almanac.markup.ComparedBlock.Move;
import almanac.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Pairs the blocks of two states of a text: by identity first, then by what is the same or alike. Those that did not
/// keep the order of the others have moved.
final class Comparing {
    private final List<Block> before;
    private final List<Block> now;
    private final Wording wording;
    private final int[] partners;
    private final List<Integer> settled;

    Comparing(List<Block> before, List<Block> now, Language language) {
        this.before = before;
        this.now = now;
        this.wording = new Wording(language);
        this.partners = byIdentity();
        byText();
        this.settled = Ascending.positions(partners);
    }

    private int[] byIdentity() {
        Map<BlockId, Integer> places = new HashMap<>();
        for (int place = 0; place < before.size(); place++) {
            places.put(before.get(place).id(), place);
        }
        return now.stream()
                .mapToInt(block -> places.getOrDefault(block.id(), -1))
                .toArray();
    }

    private void byText() {
        var paired = new HashSet<Integer>();
        Arrays.stream(partners).filter(partner -> partner >= 0).forEach(paired::add);
        var origins = new ArrayList<Integer>();
        var places = new ArrayList<Integer>();
        for (int origin = 0; origin < before.size(); origin++) {
            if (!paired.contains(origin)) {
                origins.add(origin);
            }
        }
        for (int place = 0; place < now.size(); place++) {
            if (partners[place] < 0) {
                places.add(place);
            }
        }
        var old = origins.stream().map(origin -> before.get(origin).cut()).toList();
        var fresh = places.stream().map(place -> now.get(place).cut()).toList();
        var found = new SameText(old, fresh).partners();
        new AlikeText(old, fresh, found).fill();
        for (int n = 0; n < found.length; n++) {
            partners[places.get(n)] = found[n] < 0 ? -1 : origins.get(found[n]);
        }
    }

    /// In the order of the new text; what is gone stands where it stood.
    List<ComparedBlock> blocks() {
        var blocks = new ArrayList<ComparedBlock>();
        Set<Integer> paired = new HashSet<>();
        Arrays.stream(partners).forEach(paired::add);
        int origin = 0;
        int place = 0;
        for (int anchor : settled) {
            origin = gone(blocks, paired, origin, partners[anchor]) + 1;
            while (place < anchor) {
                blocks.add(block(place++, true));
            }
            blocks.add(block(place++, false));
        }
        gone(blocks, paired, origin, before.size());
        while (place < now.size()) {
            blocks.add(block(place++, true));
        }
        return blocks;
    }

    private int gone(List<ComparedBlock> blocks, Set<Integer> paired, int from, int to) {
        for (int origin = from; origin < to; origin++) {
            if (!paired.contains(origin)) {
                blocks.add(whole(before.get(origin).cut(), Fate.REMOVED));
            }
        }
        return to;
    }

    private static ComparedBlock whole(Cut cut, Fate fate) {
        return new ComparedBlock(cut.kind(), Optional.empty(), fate, Move.NONE, List.of(new Stretch(fate, cut.text())));
    }

    private ComparedBlock block(int place, boolean unsettled) {
        var cut = now.get(place).cut();
        if (partners[place] < 0) {
            return whole(cut, Fate.ADDED);
        }
        var old = before.get(partners[place]).cut();
        return new ComparedBlock(
                cut.kind(),
                old.kind() == cut.kind() ? Optional.empty() : Optional.of(old.kind()),
                old.equals(cut) ? Fate.SAME : Fate.CHANGED,
                unsettled ? move(place) : Move.NONE,
                wording.compare(old.text(), cut.text()));
    }

    /// Up where fewer of those that kept their order stand above it than did.
    private Move move(int place) {
        long above = settled.stream().filter(anchor -> anchor < place).count();
        long stood = settled.stream()
                .filter(anchor -> partners[anchor] < partners[place])
                .count();
        return above < stood ? Move.UP : Move.DOWN;
    }
}
