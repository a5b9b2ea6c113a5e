package almanac;

import almanac.shared.Home;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The application: every module below this package, wired by Spring.
// Two modules may each have their `Cards`.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Almanac {
    public static void main(String[] arguments) {
        if (Serve.isMeantBy(arguments)) {
            serve(Serve.settingsIn(arguments));
        } else {
            System.exit(new Terminal(System.out, System.err).run(arguments));
        }
    }

    private static void serve(String[] settings) {
        var database = new DatabaseAhead();
        var application = new SpringApplication(Almanac.class);
        application.addListeners(database);
        application.addInitializers(new DemoAtHome(), database);
        try {
            application.run(settings);
        } catch (RuntimeException reported) {
            database.close();
            System.exit(1);
        }
    }

    @Bean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    Home home(AlmanacSettings settings) {
        return settings.writableHome();
    }
}
