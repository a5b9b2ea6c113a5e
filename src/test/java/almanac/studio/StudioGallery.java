package almanac.studio;

import almanac.account.Browser;
import almanac.web.Studio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page of the studio, found by asking the program what it answers to; what stands in the gaps of an address is
/// read off the links of the pages that were found before.
final class StudioGallery {
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> unseen = new ArrayList<>();
    private final Browser visitor;

    private StudioGallery(Browser visitor) {
        this.visitor = visitor;
    }

    /// @param known addresses that no page leads to
    static StudioGallery in(ApplicationContext program, Browser visitor, List<String> known) {
        var gallery = new StudioGallery(visitor);
        var patterns = patterns(program);
        var links = new ArrayList<>(known);
        patterns.stream()
                .filter(pattern -> !pattern.contains("{"))
                .forEach(pattern -> gallery.hang(pattern, pattern, links));
        var open = new ArrayList<>(
                patterns.stream().filter(pattern -> pattern.contains("{")).toList());
        for (var found = true; found; ) {
            found = open.removeIf(pattern -> gallery.find(pattern, links));
        }
        gallery.unseen.addAll(open);
        return gallery;
    }

    private static List<String> patterns(ApplicationContext program) {
        var mappings = program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith(Studio.PATH))
                .sorted()
                .toList();
    }

    private boolean find(String pattern, List<String> links) {
        var shape = pattern.replaceAll("\\{[^}]*}", "[^/]+");
        var address = links.stream()
                .filter(link -> link.replaceFirst("[?#].*", "").matches(shape))
                .findFirst();
        address.ifPresent(link -> hang(pattern, link, links));
        return address.isPresent();
    }

    private void hang(String pattern, String address, List<String> links) {
        var answer = visitor.get(address);
        if (answer.status() / 100 == 3) {
            unseen.add(pattern);
        } else if (answer.status() != 200) {
            unseen.add(pattern + " (" + address + " answers " + answer.status() + ")");
        } else if (answer.header("Content-Type").startsWith("text/html")) {
            pages.put(pattern, address);
            answer.page().select("a[href^=/studio]").forEach(link -> links.add(link.attr("href")));
        }
    }

    /// Whose pages these are.
    Browser visitor() {
        return visitor;
    }

    /// Addresses by their pattern.
    Map<String, String> pages() {
        return pages;
    }

    /// Patterns of pages that nobody comes to.
    List<String> unseen() {
        return unseen;
    }
}
