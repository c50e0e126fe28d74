package br.com.connectenergy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The relative links of Markdown pages, and what is wrong with each: file, heading, element id or test method missing. */
final class MarkdownLinks {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern ELSEWHERE = Pattern.compile("^(https?|mailto):.*");

    private MarkdownLinks() {}

    static List<Path> pages(Path root) throws IOException {
        try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            List<Path> pages =
                    new ArrayList<>(docs.filter(page -> page.toString().endsWith(".md"))
                            .sorted()
                            .toList());
            pages.add(root.resolve("README.md"));
            return pages;
        }
    }

    static List<String> in(String markdown) {
        List<String> targets = new ArrayList<>();
        Matcher link = LINK.matcher(FENCE.matcher(markdown).replaceAll(""));
        while (link.find()) {
            if (!ELSEWHERE.matcher(link.group(1)).matches()) targets.add(link.group(1));
        }
        return targets;
    }

    /** Empty when the link leads somewhere; otherwise what it misses. */
    static Optional<String> fault(Path page, String target) throws IOException {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path there = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (!Files.exists(there)) return Optional.of("no file " + target);
        if (hash < 0) return Optional.empty();
        String fragment = target.substring(hash + 1);
        return holds(there, fragment) ? Optional.empty() : Optional.of("no " + fragment + " in " + file);
    }

    private static boolean holds(Path file, String fragment) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".java")) return hasMethod(text, fragment);
        if (name.endsWith(".bpmn") || name.endsWith(".dmn")) return text.contains(" id=\"" + fragment + "\"");
        if (name.endsWith(".md"))
            return text.lines().anyMatch(line -> anchor(line).equals(fragment));
        return text.contains(fragment);
    }

    /** A declaration, not a call: a type stands before the name. */
    static boolean hasMethod(String source, String method) {
        return Pattern.compile("(?m)^\\s*(public |protected |private |static |final )*[\\w<>\\[\\], ?]+ "
                        + Pattern.quote(method) + "\\(")
                .matcher(source)
                .results()
                .anyMatch(found -> !found.group().strip().startsWith("return ")
                        && !found.group().strip().startsWith("new "));
    }

    private static String anchor(String line) {
        if (!line.startsWith("#")) return "";
        String title = line.replaceFirst("^#+\\s*", "").toLowerCase(Locale.ROOT);
        return title.replaceAll("[^\\p{L}\\p{N}\\- ]", "").strip().replace(' ', '-');
    }
}
