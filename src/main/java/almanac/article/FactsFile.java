package almanac.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Facts that a feature keeps beside the words of its kind of article, as a file beside the texts of a work has them:
/// `prediction.yaml`. Features register theirs as beans; whoever brings in a folder makes articles of that kind and
/// hands the facts over.
public interface FactsFile {
    /// The kind of article whose facts they are; the file is called by its name.
    Kind kind();

    /// Takes over what the file says, in the transaction that wrote the work's texts; what was taken before is not
    /// taken twice. Tells what is wrong with it; empty where all was taken.
    List<String> take(UUID article, Map<String, Object> facts);
}
