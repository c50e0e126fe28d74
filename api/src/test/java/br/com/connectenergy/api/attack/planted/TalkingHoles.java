package br.com.connectenergy.api.attack.planted;

import br.com.connectenergy.api.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Operations that answer what they must not. */
@TestComponent
@RestController
@RequestMapping("/api/v1/planted")
public class TalkingHoles {

    record Text(@Nullable String text) {}

    record Told(String told) {}

    @PostMapping("/trace")
    ResponseEntity<Object> plantedTrace(@RequestBody Text text) {
        if (String.valueOf(text.text()).length() < 200) return ResponseEntity.ok(Map.of());
        StringWriter trace = new StringWriter();
        new IllegalArgumentException("too long").printStackTrace(new PrintWriter(trace));
        return refused("REQUEST_INVALID", trace.toString());
    }

    @GetMapping("/class-name")
    ResponseEntity<Object> plantedClassName(@RequestParam String day) {
        try {
            return ResponseEntity.ok(Map.of("day", LocalDate.parse(day).toString()));
        } catch (DateTimeParseException noDay) {
            return refused("REQUEST_INVALID", noDay.toString());
        }
    }

    @GetMapping("/sql")
    ResponseEntity<Object> plantedSql(@RequestParam String name) {
        return name.contains("'")
                ? refused("REQUEST_INVALID", "syntax error near: select id from account where name = ?")
                : ResponseEntity.ok(Map.of());
    }

    @GetMapping("/header")
    ResponseEntity<Object> plantedHeader(@RequestParam String name) {
        return ResponseEntity.ok()
                .header("X-Name", name.replaceAll("[^ -~]", " "))
                .body(Map.of());
    }

    @GetMapping("/page")
    ResponseEntity<String> plantedPage(@RequestParam String name) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body("<p>" + name + "</p>");
    }

    @GetMapping("/text-problem")
    ResponseEntity<Object> plantedTextProblem(@RequestParam String name) {
        return name.length() > 200
                ? ResponseEntity.badRequest().contentType(MediaType.TEXT_PLAIN).body("too long")
                : ResponseEntity.ok(Map.of());
    }

    @GetMapping("/code")
    ResponseEntity<Object> plantedCode(@RequestParam String name) {
        return name.isBlank() ? refused("NAME_IS_BLANK", "") : ResponseEntity.ok(Map.of());
    }

    @GetMapping("/status")
    ResponseEntity<Object> plantedStatus(@RequestParam String name) {
        return name.isBlank() ? ResponseEntity.accepted().build() : ResponseEntity.ok(Map.of());
    }

    @GetMapping("/field")
    Told plantedField(@RequestParam String name) {
        return new Told(name.isBlank() ? nothing() : name);
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }

    private static ResponseEntity<Object> refused(String code, String detail) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem("/problems/planted", "Recusado", 400, detail, code, List.of(), Map.of(), null));
    }
}
