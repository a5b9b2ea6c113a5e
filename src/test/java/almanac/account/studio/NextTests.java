package almanac.account.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class NextTests {
    @Test
    void a_page_of_the_studio_is_where_it_leads_on_to() {
        assertThat(Next.local("/studio/articles")).isEqualTo("/studio/articles");
        assertThat(Next.local("")).isEqualTo("/studio");
    }

    @Test
    void no_known_trick_leads_to_another_site() throws IOException {
        var file = Path.of(System.getProperty("shared.data", "../shared/data"), "payloads/open-redirect.txt");
        Assumptions.assumeTrue(Files.exists(file), "no payloads at " + file);
        for (var payload : Files.readAllLines(file)) {
            assertThat(Next.local(payload)).as(payload).matches("/studio(/[^/\\\\]+)*");
            assertThat(Next.local("/studio/" + payload)).as(payload).matches("/studio(/[^/\\\\]+)*");
        }
    }
}
