package almanac.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Looks for what shuts people out of a page: axe, run where the page stands in the browser.
public final class Axe {
    private static final String PROGRAM = program();

    private static final String RUN = """
        const done = arguments[arguments.length - 1];
        axe.run(document, {resultTypes: ['violations'], runOnly: arguments[0]})
            .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')))))
            .catch(failure => done(['axe failed: ' + failure]));
        """;

    private static final List<String> EVERYTHING =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    private static String program() {
        try (var file = com.deque.html.axecore.selenium.AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// To be called once on every page that was opened.
    public static void into(Chromium browser) {
        browser.ask(PROGRAM);
    }

    public static List<String> findings(Chromium browser) {
        return browser.await(RUN, EVERYTHING);
    }
}
