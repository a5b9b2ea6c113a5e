package almanac;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Makes `redirect:` answer 303, so that a browser gets the next page and never posts again.
@Component
final class SeeOther implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ThymeleafViewResolver views) {
            views.setRedirectHttp10Compatible(false);
        }
        return bean;
    }
}
