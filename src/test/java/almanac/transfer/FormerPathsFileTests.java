package almanac.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.AlmanacTest;
import almanac.account.Actor;
import almanac.article.FormerPaths;
import almanac.article.FormerTarget;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@AlmanacTest
@Transactional
class FormerPathsFileTests {
    @Autowired
    FormerPathsFile file;

    @Autowired
    FormerPaths paths;

    @Test
    void a_file_comes_in_and_goes_out_the_same() {
        var csv = "from,to\r\n/%E5%8F%A4,/en/feed.atom\r\n/?p=12,/en/archive\r\n\"/a,b\",/en/topics\r\n";
        assertThat(file.read(csv, false)).isEqualTo(new FormerPathsFile.Read(3, 0, 0, java.util.List.of()));
        var out = file.written();
        assertThat(out)
                .isEqualTo("from,to\r\n/?p=12,/en/archive\r\n\"/a,b\",/en/topics\r\n/%E5%8F%A4,/en/feed.atom\r\n");
        assertThat(file.read(out, false)).isEqualTo(new FormerPathsFile.Read(0, 0, 3, java.util.List.of()));
    }

    @Test
    void a_file_may_have_a_mark_at_its_beginning_no_head_and_full_addresses() {
        var read = file.read("\ufeffhttps://old.example/x.html,/en/archive\n\n/y,/en/archive\n", false);
        assertThat(read.faults()).isEmpty();
        assertThat(paths.find("/x.html")).contains(FormerTarget.own("/en/archive"));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void one_bad_line_keeps_all_of_them_out_and_each_is_named() {
        var read = file.read("""
            from,to
            /good,/en/archive
            /a
            "/two
            lines",/en/archive
            /good/,/en/topics
            /evil,https://evil.example
            /evil,//evil.example
            /x,article:nonsense
            "/open,/en
            """, false);
        assertThat(read.faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .containsExactly("line 10");
        var closed = file.read("""
            from,to
            /good,/en/archive
            /a
            "/two
            lines",/en/archive
            /good/,/en/topics
            /evil,https://evil.example
            /evil2,//evil.example
            /x,article:nonsense
            """, false);
        assertThat(closed.faults())
                .extracting(fault -> fault.replaceFirst("(?s):.*", ""))
                .containsExactly("line 3", "line 4", "line 6", "line 7", "line 8", "line 9");
        assertThat(paths.all()).isEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void a_rehearsal_changes_nothing() {
        assertThat(file.read("/a,/en/archive\n", true).fresh()).isEqualTo(1);
        assertThat(paths.all()).isEmpty();
    }

    @Test
    void a_cell_that_a_spreadsheet_would_calculate_is_written_as_text() {
        assertThat(CsvLine.written("=1+1", "a\"b")).isEqualTo("'=1+1,\"a\"\"b\"\r\n");
    }

    @Test
    void what_was_mapped_is_taken_back_by_whoever_mapped_it() {
        file.read("/a,/en/archive\n", false);
        assertThat(paths.forget("/a", Actor.PROGRAM)).isTrue();
    }
}
