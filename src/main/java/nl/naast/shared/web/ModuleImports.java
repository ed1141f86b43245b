package nl.naast.shared.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a module needs before it can run. A browser finds that out one import after another; told at once, it need not. */
public final class ModuleImports {
    /** At the beginning of a line; what is imported later stands in brackets. */
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^\"'(;]*[\"'](\\.[^\"']+)[\"']");

    private ModuleImports() {}

    /**
     * @param module its address
     * @param read gives the text at an address
     * @return addresses of all that is imported, by it and by what it imports, without itself
     */
    public static List<String> of(String module, UnaryOperator<String> read) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(module));
        while (!open.isEmpty()) {
            String next = open.remove();
            Matcher imports = IMPORT.matcher(read.apply(next));
            while (imports.find()) {
                String found = URI.create(next).resolve(imports.group(1)).toString();
                if (!found.equals(module) && all.add(found)) {
                    open.add(found);
                }
            }
        }
        return List.copyOf(all);
    }
}
