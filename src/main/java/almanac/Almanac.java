package almanac;

import almanac.shared.Home;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/// The application: every module below this package, wired by Spring.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Almanac {
    public static void main(String[] arguments) {
        SpringApplication.run(Almanac.class, arguments);
    }

    @Bean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    Home home(AlmanacSettings settings) {
        return new Home(settings.home());
    }
}
