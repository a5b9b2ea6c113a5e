package almanac.web;

/// What every page of the studio is to the layout; its record implements this and is the model attribute `page`.
public interface StudioPage {
    String title();
}
