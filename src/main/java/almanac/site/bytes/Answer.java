package almanac.site.bytes;

/// What a reader gets, and where it comes from.
record Answer(Finished page, Source source) {
    enum Source {
        HIT("almanac; hit"),
        DISCONNECTED("almanac; hit; detail=disconnected"),
        STORED("almanac; fwd=miss; stored"),
        MISS("almanac; fwd=miss"),
        AWAY("almanac; fwd=miss; detail=disconnected");

        private final String status;

        Source(String status) {
            this.status = status;
        }

        /// As `Cache-Status` has it (RFC 9211).
        String status() {
            return status;
        }
    }
}
