package almanac.markup;

import almanac.shared.SafeHtml;
import java.util.regex.Pattern;

/// Formulas for readers whose programs know no MathML, such as those of feeds and mail: their source.
public final class FormulaText {
    private static final Pattern SET = Pattern.compile("(?s)<math\\b[^>]*>"
            + "(?:(?!</math>).)*?<annotation encoding=\"application/x-tex\">([^<]*)</annotation></semantics></math>");

    private FormulaText() {}

    /// The same HTML with the TeX of each formula where it was set.
    public static SafeHtml in(SafeHtml html) {
        return html.html().contains("<math")
                ? SafeHtml.vouched(SET.matcher(html.html()).replaceAll("<code dir=\"ltr\" translate=\"no\">$1</code>"))
                : html;
    }
}
