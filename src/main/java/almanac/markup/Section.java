package almanac.markup;

import org.commonmark.node.Node;

/// A block of the top level as it stands in its Markdown: whole lines, from `start` to before `end`, without the line
/// break behind them; its pieces are those from `first` to before `last`.
record Section(Node node, int start, int end, int first, int last) {
    boolean holds(int piece) {
        return piece >= first && piece < last;
    }

    int size() {
        return last - first;
    }
}
