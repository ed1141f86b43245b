package nl.naast.shared.web;

import java.text.MessageFormat;
import java.util.Locale;

/** One text in one language, understood once: most have nothing to fill in and are given as they are. */
final class Wording {
    private final MessageFormat format;
    private final String plain;
    private final boolean fixed;

    Wording(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
        fixed = format.getFormatsByArgumentIndex().length == 0;
        plain = fixed ? format.format(new Object[0]) : pattern;
    }

    String with(Object... arguments) {
        return fixed ? plain : ((MessageFormat) format.clone()).format(arguments);
    }
}
