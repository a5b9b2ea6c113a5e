package almanac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/// A test of the whole program through HTTP, on a database and a free port of its own. `almanac.site.url` is where it
/// answers; jobs run. What a test writes stays, so others of the same context see it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Almanac.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
public @interface AlmanacHttpTest {
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
