package nl.naast.identity.web;

import org.jspecify.annotations.Nullable;

/** A place on this site to go back to; never another site, whatever the address said. */
final class OwnPath {
    private OwnPath() {}

    static String of(@Nullable String wanted) {
        return wanted != null && isOwn(wanted) ? wanted : "/";
    }

    private static boolean isOwn(String wanted) {
        return wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
    }
}
