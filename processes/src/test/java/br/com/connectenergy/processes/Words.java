package br.com.connectenergy.processes;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a {@code *Bpmn} class declares: its public text constants, and the component names of variable records. */
public final class Words {
    private Words() {}

    public static Set<String> of(Class<?> bpmn) {
        return collect(Arrays.stream(bpmn.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(field.toString(), hidden);
                    }
                }));
    }

    public static Set<String> components(Class<? extends Record> variables) {
        return collect(Arrays.stream(variables.getRecordComponents()).map(component -> component.getName()));
    }

    private static Set<String> collect(Stream<String> words) {
        return words.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
