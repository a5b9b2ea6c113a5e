package almanac.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The Markdown of one block as words and numbered marks: a translator may move `<1>…</1>` and `<2/>` and cannot break
/// what they stand for. Code, formulas, pictures, footnotes, addresses and `:notranslate[…]` are marks without words:
/// they are locked.
public final class Inline {
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)<(/?)(\\d{1,4})(/?)>");
    private static final Pattern LOOKS_LIKE_MARK = Pattern.compile("(?<!\\\\)<(?=/?\\d{1,4}/?>)");

    private final List<Token> tokens;
    private final Map<Integer, Mark> marks;

    /// A piece of a block, in order.
    public sealed interface Token {
        record Words(String markdown) implements Token {}

        record Open(int number) implements Token {}

        record Close(int number) implements Token {}

        record Locked(int number) implements Token {}
    }

    /// What a number stands for.
    ///
    /// @param close  empty where it is locked
    public record Mark(String open, String close) {
        public boolean locked() {
            return close.isEmpty();
        }
    }

    /// Something that is wrong with marked words.
    public record Fault(Kind kind, int number) {
        public enum Kind {
            /// The source has it, the words have not.
            LOST,
            /// Nothing is known by that number; it was left out.
            UNKNOWN,
            /// It opens and does not close, or the other way about; it was left out.
            UNBALANCED,
            /// It is there more than once.
            REPEATED
        }
    }

    /// Words with the marks put back; what could not be is left out, so the Markdown is never broken.
    public record Decoded(String markdown, List<Fault> faults) {}

    private Inline(List<Token> tokens, Map<Integer, Mark> marks) {
        this.tokens = List.copyOf(tokens);
        this.marks = marks;
    }

    public static Inline of(String markdown) {
        var reading = new InlineReading(markdown);
        return new Inline(reading.tokens(), reading.marks());
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Map<Integer, Mark> marks() {
        return Map.copyOf(marks);
    }

    /// The words with numbered marks.
    public String coded() {
        var coded = new StringBuilder();
        for (var token : tokens) {
            switch (token) {
                case Token.Words(var words) ->
                    coded.append(LOOKS_LIKE_MARK.matcher(words).replaceAll("\\\\<"));
                case Token.Open(var number) -> coded.append('<').append(number).append('>');
                case Token.Close(var number) ->
                    coded.append("</").append(number).append('>');
                case Token.Locked(var number) ->
                    coded.append('<').append(number).append("/>");
            }
        }
        return coded.toString();
    }

    /// The words alone, with a space where something is locked.
    public String words() {
        var words = new StringBuilder();
        for (var token : tokens) {
            switch (token) {
                case Token.Words(var markdown) -> words.append(markdown);
                case Token.Locked _ -> words.append(' ');
                case Token.Open _, Token.Close _ -> {}
            }
        }
        return words.toString();
    }

    /// The same with the numbers that a source uses for the same marks; marks of its own have numbers behind those.
    public Inline like(Inline source) {
        var numbers = new HashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        var rest = new ArrayList<Integer>();
        marks.forEach((number, mark) -> source.marks.entrySet().stream()
                .filter(entry -> entry.getValue().equals(mark) && !taken.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresentOrElse(
                        same -> {
                            taken.add(same);
                            numbers.put(number, same);
                        },
                        () -> rest.add(number)));
        int next =
                source.marks.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int number : rest) {
            numbers.put(number, ++next);
        }
        var renumbered = new LinkedHashMap<Integer, Mark>();
        marks.forEach((number, mark) -> renumbered.put(numbers.getOrDefault(number, number), mark));
        var numbered = new ArrayList<Token>();
        tokens.forEach(token -> numbered.add(
                switch (token) {
                    case Token.Words words -> words;
                    case Token.Open(var number) -> new Token.Open(numbers.getOrDefault(number, number));
                    case Token.Close(var number) -> new Token.Close(numbers.getOrDefault(number, number));
                    case Token.Locked(var number) -> new Token.Locked(numbers.getOrDefault(number, number));
                }));
        return new Inline(numbered, renumbered);
    }

    /// With the marks of another under their numbers, as far as these are free: what words may use.
    public Inline and(Inline other) {
        var all = new LinkedHashMap<>(marks);
        other.marks.forEach(all::putIfAbsent);
        return new Inline(tokens, all);
    }

    /// Puts the marks back into words; those of this block's own text are missed where they are not there.
    public Decoded decode(String coded) {
        var faults = new ArrayList<Fault>();
        var balanced = balanced(coded, faults);
        var markdown = new StringBuilder();
        var seen = new HashSet<Integer>();
        var found = MARK.matcher(coded);
        int at = 0;
        while (found.find()) {
            markdown.append(coded, at, found.start());
            at = found.end();
            int number = Integer.parseInt(found.group(2));
            var mark = Optional.ofNullable(marks.get(number));
            if (mark.isEmpty()) {
                faults.add(new Fault(Fault.Kind.UNKNOWN, number));
            } else if (mark.get().locked()) {
                markdown.append(mark.get().open());
                if (!seen.add(number)) {
                    faults.add(new Fault(Fault.Kind.REPEATED, number));
                }
            } else if (balanced.contains(found.start())) {
                boolean closes = !found.group(1).isEmpty();
                markdown.append(closes ? mark.get().close() : mark.get().open());
                if (!closes && !seen.add(number)) {
                    faults.add(new Fault(Fault.Kind.REPEATED, number));
                }
            }
        }
        markdown.append(coded, at, coded.length());
        tokens.stream()
                .flatMap(token -> number(token).stream())
                .distinct()
                .filter(number -> !seen.contains(number))
                .forEach(number -> faults.add(new Fault(Fault.Kind.LOST, number)));
        return new Decoded(markdown.toString(), List.copyOf(faults));
    }

    private static Optional<Integer> number(Token token) {
        return switch (token) {
            case Token.Words _, Token.Close _ -> Optional.empty();
            case Token.Open(var number) -> Optional.of(number);
            case Token.Locked(var number) -> Optional.of(number);
        };
    }

    /// Where marks begin that open and close, each inside the other.
    private HashSet<Integer> balanced(String coded, List<Fault> faults) {
        record Opened(int number, int start) {}
        var balanced = new HashSet<Integer>();
        var open = new ArrayList<Opened>();
        var found = MARK.matcher(coded);
        while (found.find()) {
            int number = Integer.parseInt(found.group(2));
            var mark = marks.get(number);
            if (mark == null || mark.locked()) {
                continue;
            }
            if (found.group(1).isEmpty() && found.group(3).isEmpty()) {
                open.add(new Opened(number, found.start()));
            } else if (!open.isEmpty()
                    && open.getLast().number() == number
                    && found.group(3).isEmpty()) {
                balanced.add(open.removeLast().start());
                balanced.add(found.start());
            } else {
                faults.add(new Fault(Fault.Kind.UNBALANCED, number));
            }
        }
        open.forEach(left -> faults.add(new Fault(Fault.Kind.UNBALANCED, left.number())));
        return balanced;
    }
}
