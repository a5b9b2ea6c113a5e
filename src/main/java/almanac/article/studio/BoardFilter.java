package almanac.article.studio;

import org.springframework.web.util.UriComponentsBuilder;

/// What somebody looks for on the board; empty where they do not care.
record BoardFilter(String text, String state, String language, String author, String topic, String kind, int from) {
    BoardFilter {
        from = Math.max(0, from);
    }

    /// The address of the same, from another row on.
    String path(int row) {
        return UriComponentsBuilder.fromPath(BoardController.PATH)
                .queryParam("text", "{text}")
                .queryParam("state", "{state}")
                .queryParam("language", "{language}")
                .queryParam("author", "{author}")
                .queryParam("topic", "{topic}")
                .queryParam("kind", "{kind}")
                .queryParam("from", row)
                .encode()
                .buildAndExpand(text, state, language, author, topic, kind)
                .toUriString();
    }
}
