package almanac.transfer;

import java.io.PrintWriter;
import java.util.Locale;

/// Asks whoever sits at the terminal.
final class Question {
    private Question() {}

    /// Whether the answer was yes; no where nobody can be asked.
    static boolean yes(String question, PrintWriter out) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return false;
        }
        out.print(question + " [y/N] ");
        out.flush();
        var answer = console.readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
