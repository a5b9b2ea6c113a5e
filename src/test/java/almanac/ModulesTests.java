package almanac;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import almanac.shared.SafeHtml;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("almanac");

    @Test
    void modules_use_each_other_along_the_allowed_arrows_only() {
        ApplicationModules.of(Almanac.class).verify();
    }

    @Test
    void only_markup_and_web_vouch_for_html() {
        noClasses()
                .that()
                .resideOutsideOfPackages("almanac.markup..", "almanac.web..", "almanac.shared..")
                .should()
                .callMethod(SafeHtml.class, "vouched", String.class)
                .orShould()
                .callConstructor(SafeHtml.class, String.class)
                .check(CLASSES);
    }

    @Test
    void time_comes_from_an_injected_source() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("almanac.Almanac")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void nothing_is_deserialized_by_java() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.io.ObjectInputStream.class)
                .check(CLASSES);
    }
}
