package almanac.article;

import almanac.markup.Picture;

/// The picture that leads a text, in the sizes that pages need, with its words for those who do not see it.
public record LeadPicture(String asset, Picture picture, String alt) {}
