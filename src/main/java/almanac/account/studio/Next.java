package almanac.account.studio;

import almanac.web.Studio;
import java.util.regex.Pattern;

/// Where somebody wanted to go before they were asked who they are: a page of the studio, or its first.
final class Next {
    private static final Pattern LOCAL = Pattern.compile("/studio(/[A-Za-z0-9._~%-]+)*");

    private Next() {}

    static String local(String wanted) {
        return LOCAL.matcher(wanted).matches() ? wanted : Studio.PATH;
    }
}
