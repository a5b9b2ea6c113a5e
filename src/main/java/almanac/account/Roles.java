package almanac.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says who may come to a handler of the studio: whoever is signed in and has one of these roles; any role, where none
/// is named. What they may do to the thing at hand is decided by `Rights`. A handler of the studio with neither this
/// nor `Anyone` is refused to all.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Roles {
    Role[] value() default {};
}
