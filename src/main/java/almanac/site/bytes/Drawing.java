package almanac.site.bytes;

/// Has a wish drawn by what lies behind the door.
@FunctionalInterface
interface Drawing {
    Drawn draw(Wish wish) throws Exception;
}
