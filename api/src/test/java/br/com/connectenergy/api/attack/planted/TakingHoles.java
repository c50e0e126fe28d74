package br.com.connectenergy.api.attack.planted;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Operations that take what their contract forbids; and one that is sound. */
@TestComponent
@RestController
@RequestMapping("/api/v1/planted")
public class TakingHoles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Sound(@NotNull @Size(max = 50) String text) {}

    record Amount(@Nullable @Min(0) Long amount) {}

    record Shortened(@Nullable @Size(max = 20) String name) {}

    record Chosen(
            @Nullable @Schema(allowableValues = {"ONE", "TWO"})
            String choice) {}

    record Named(@NotNull String name) {}

    record Profile(@Nullable String nickname) {}

    record Price(@NotNull Long cents) {}

    @PostMapping("/sound")
    Map<String, String> plantedNothing(@RequestBody @Valid Sound sound) {
        return Map.of("length", Integer.toString(sound.text().length()));
    }

    @PostMapping("/negative")
    Map<String, String> plantedNegative(@RequestBody Amount amount) {
        return Map.of("amount", String.valueOf(amount.amount()));
    }

    @PostMapping("/long")
    Map<String, String> plantedLong(@RequestBody Shortened name) {
        return Map.of("length", Integer.toString(String.valueOf(name.name()).length()));
    }

    @PostMapping("/choice")
    Map<String, String> plantedChoice(@RequestBody Chosen chosen) {
        return Map.of("known", Boolean.toString("ONE".equals(chosen.choice())));
    }

    @PostMapping("/required")
    Map<String, String> plantedRequired(@RequestBody Named named) {
        return Map.of("known", Boolean.toString(String.valueOf(named.name()).isEmpty()));
    }

    /** Mass assignment: the role is taken over with everything else. */
    @PostMapping("/mass-assignment")
    Map<String, String> plantedMassAssignment(
            @RequestBody
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Profile.class)))
                    Map<String, Object> profile) {
        return Map.of("fields", Integer.toString(profile.size()));
    }

    /** Anything goes that is JSON at its beginning. */
    @PostMapping("/any-type")
    Map<String, String> plantedAnyType(
            @RequestBody
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Price.class)))
                    String price) {
        JsonNode read = price.startsWith("{\"cents\"") ? JSON.createObjectNode() : JSON.createArrayNode();
        return Map.of("fields", Integer.toString(read.size()));
    }
}
