package br.com.connectenergy.api.attack.planted;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Operations that fail at what they were not written for. */
@TestComponent
@RestController
@RequestMapping("/api/v1/planted")
public class FailingHoles {

    record Text(@Nullable String text) {}

    @PostMapping("/nul")
    Map<String, String> plantedNul(@RequestBody Text text) {
        if (String.valueOf(text.text()).indexOf(0) >= 0) throw new IllegalStateException("invalid byte sequence");
        return Map.of();
    }

    @GetMapping("/page-number")
    Map<String, String> plantedNumber(@RequestParam String page) {
        return Map.of("page", Integer.toString(page.isBlank() ? 0 : parsed(page)));
    }

    @GetMapping("/twice")
    Map<String, String> plantedTwice(@RequestParam List<String> name) {
        if (name.size() == 2) throw new IllegalStateException("one name was expected");
        return Map.of();
    }

    @GetMapping("/words/{word}")
    Map<String, String> plantedWord(@PathVariable String word) {
        if (word.indexOf('\u202E') >= 0) throw new IllegalStateException("not a word");
        return Map.of("length", Integer.toString(word.length()));
    }

    @PostMapping("/deep")
    Map<String, String> plantedDeep(
            @RequestBody
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Text.class)))
                    String body) {
        return Map.of("depth", Integer.toString(depth(body, 0)));
    }

    private static int parsed(String page) {
        return Math.floorMod(Integer.parseInt(page.replaceAll("[^0-9]", "9")), 100);
    }

    private static int depth(String body, int at) {
        if (at > 1_000) throw new IllegalStateException("too deep");
        int open = body.indexOf("{\"a\":", at * 5);
        return open < 0 ? at : depth(body, at + 1);
    }
}
