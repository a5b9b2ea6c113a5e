package almanac.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/// Marks a controller of the writers' edge: its addresses stand under `/studio`, its pages are framed by the studio's
/// layout and never kept.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Controller
public @interface Studio {
    String PATH = "/studio";
}
