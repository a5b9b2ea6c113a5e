package almanac.media;

/// What must stay in sight where a picture is cropped, in hundredths of its width from the left and of its height from
/// the top.
public record Focus(int x, int y) {
    public static final Focus MIDDLE = new Focus(50, 50);

    public Focus {
        if (x < 0 || x > 100 || y < 0 || y > 100) {
            throw new IllegalArgumentException("A focus lies within the picture");
        }
    }
}
