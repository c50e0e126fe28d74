package br.com.connectenergy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder of the checkout, found from wherever a build or an editor runs the tests. */
final class ProjectRoot {

    private ProjectRoot() {}

    static Path find() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docker-compose.yml"))) {
            Path parent = here.getParent();
            if (parent == null) throw new IllegalStateException("not inside a checkout of Connect Energy");
            here = parent;
        }
        return here;
    }

    /** The text of an element that a pom.xml has once. */
    static String element(String pom, String name) {
        Matcher found =
                Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)</").matcher(pom);
        if (!found.find()) throw new IllegalStateException("no element " + name);
        return found.group(1);
    }
}
