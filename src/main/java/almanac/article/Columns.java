package almanac.article;

import almanac.markup.Heading;
import almanac.shared.Language;
import almanac.shared.Slug;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How values of ours stand in columns of the database.
final class Columns {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private Columns() {}

    @Converter(autoApply = true)
    @Immutable
    static class Languages implements AttributeConverter<@Nullable Language, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
            return language == null ? null : language.tag();
        }

        @Override
        public @Nullable Language convertToEntityAttribute(@Nullable String tag) {
            return tag == null ? null : Language.of(tag);
        }
    }

    @Converter(autoApply = true)
    @Immutable
    static class Slugs implements AttributeConverter<@Nullable Slug, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Slug slug) {
            return slug == null ? null : slug.value();
        }

        @Override
        public @Nullable Slug convertToEntityAttribute(@Nullable String value) {
            return value == null ? null : new Slug(value);
        }
    }

    /// A value as JSON text. No value is changed in place, so none is copied and compared as text at every flush.
    abstract static class Json<T> implements AttributeConverter<@Nullable T, @Nullable String> {
        private final TypeReference<T> type;

        Json(TypeReference<T> type) {
            this.type = type;
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable T value) {
            return value == null ? null : JSON.writeValueAsString(value);
        }

        @Override
        public @Nullable T convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : JSON.readValue(json, type);
        }
    }

    @Converter
    @Immutable
    static class BlockMarks extends Json<List<BlockMark>> {
        BlockMarks() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class Parts extends Json<List<KeptPart>> {
        Parts() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class Outline extends Json<List<Heading>> {
        Outline() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class Lead extends Json<LeadPicture> {
        Lead() {
            super(new TypeReference<>() {});
        }
    }

    @Converter(autoApply = true)
    @Immutable
    static class SearchTexts extends Json<Seo> {
        SearchTexts() {
            super(new TypeReference<>() {});
        }
    }
}
