package almanac.transfer;

import java.util.List;

/// A folder of texts and of what they show, wherever it lies.
interface SourceFolder {
    /// The path of every file from the folder on, with `/` between names, in order.
    List<String> files();

    boolean has(String path);

    long size(String path);

    byte[] bytes(String path);
}
