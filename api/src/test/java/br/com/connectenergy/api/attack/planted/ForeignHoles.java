package br.com.connectenergy.api.attack.planted;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operations that give to one what is another's, or believe whatever a token says. */
@TestComponent
@RestController
@RequestMapping("/api/v1/planted")
public class ForeignHoles {

    private final Map<String, UUID> notes = new ConcurrentHashMap<>();

    record Note(UUID id) {}

    @GetMapping("/notes")
    List<Note> plantedNotes(HttpServletRequest request) {
        return List.of(new Note(noteOf(request)));
    }

    @GetMapping("/notes/{id}")
    Note plantedForeignRead(@PathVariable UUID id) {
        if (!notes.containsValue(id))
            throw new org.springframework.web.server.ResponseStatusException(HttpStatus.NOT_FOUND);
        return new Note(id);
    }

    @DeleteMapping("/notes/{id}")
    ResponseEntity<Void> plantedForeignDelete(@PathVariable UUID id) {
        boolean known = notes.containsValue(id);
        return known ? ResponseEntity.ok().build() : ResponseEntity.notFound().build();
    }

    /** Reads the claims and forgets to ask who signed them. */
    @GetMapping("/claims")
    ResponseEntity<Map<String, String>> plantedClaims(
            @CookieValue(name = "ce_at", required = false) @Nullable String token) {
        try {
            return ResponseEntity.ok(Map.of(
                    "subject",
                    String.valueOf(JWTParser.parse(String.valueOf(token))
                            .getJWTClaimsSet()
                            .getSubject())));
        } catch (ParseException noToken) {
            return ResponseEntity.notFound().build();
        }
    }

    private UUID noteOf(HttpServletRequest request) {
        return notes.computeIfAbsent(String.valueOf(request.getHeader("Cookie")), fresh -> UUID.randomUUID());
    }
}
