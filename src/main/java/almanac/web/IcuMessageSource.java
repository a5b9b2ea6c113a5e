package almanac.web;

import almanac.shared.Language;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/// Lets templates say `#{site.minutes(${n})}` and get it from `Words`.
@Component("messageSource")
class IcuMessageSource implements MessageSource {
    private final Words words;

    IcuMessageSource(@org.springframework.context.annotation.Lazy Words words) {
        this.words = words;
    }

    private Optional<String> find(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        var language = Optional.ofNullable(locale)
                .flatMap(known -> Language.parse(known.toLanguageTag()))
                .orElse(Messages.LAST_RESORT);
        return words.find(language, key, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        return find(code, arguments, locale).orElse(otherwise);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        return find(code, arguments, locale)
                .orElseThrow(() -> new NoSuchMessageException(code, locale == null ? Locale.ROOT : locale));
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        var codes = resolvable.getCodes();
        if (codes != null) {
            for (var code : codes) {
                var found = find(code, resolvable.getArguments(), locale);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        var otherwise = resolvable.getDefaultMessage();
        if (otherwise != null) {
            return otherwise;
        }
        throw new NoSuchMessageException(
                codes == null || codes.length == 0 ? "" : codes[codes.length - 1],
                locale == null ? Locale.ROOT : locale);
    }
}
