package almanac.account.studio;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/// The secret that every browser in the studio has, signed in or not: the one by which our forms are known.
final class FormCookie {
    private FormCookie() {}

    static String of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, "almanac_form"))
                .map(Cookie::getValue)
                .orElse("");
    }
}
