package almanac.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says who may call a handler of the API: whoever shows a token with one of these scopes. What they may do to the
/// thing
/// at hand is decided by `Rights`. A handler of the API with neither this nor `Anyone` is refused to all.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {
    Scope[] value();
}
