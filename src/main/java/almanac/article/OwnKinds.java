package almanac.article;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The two kinds that need no facts beside their words.
@Configuration(proxyBeanMethods = false)
class OwnKinds {
    record Plain(String name, boolean listed) implements Kind {}

    @Bean
    Kind article() {
        return new Plain("article", true);
    }

    @Bean
    Kind page() {
        return new Plain("page", false);
    }
}
