package br.com.connectenergy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The instructions of a Dockerfile, continuation lines joined, comments gone. */
record Dockerfile(List<Instruction> instructions) {

    record Instruction(String word, String arguments) {}

    static Dockerfile read(Path file) throws IOException {
        String joined = Files.readString(file).replaceAll("(?m)^#.*$", "").replaceAll("\\\\\\s*\\n", " ");
        List<Instruction> instructions = new ArrayList<>();
        joined.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int space = line.indexOf(' ');
            instructions.add(new Instruction(
                    line.substring(0, space), line.substring(space + 1).strip()));
        });
        return new Dockerfile(instructions);
    }

    List<String> all(String word) {
        return instructions.stream()
                .filter(instruction -> instruction.word().equals(word))
                .map(Instruction::arguments)
                .toList();
    }

    String last(String word) {
        return all(word).getLast();
    }
}
