package almanac;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.annotation.AliasFor;

/// A test in the wired program on a database of its own, without a server: add `@Transactional` and all it wrote is
/// rolled back. Classes with the same properties share one context, so name them only where they matter.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Almanac.class)
@AutoConfigureMockMvc
public @interface AlmanacTest {
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
