package br.com.connectenergy.workers.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One {@link JobWorker} method on its bean, checked once when it is found: what it may take and give back. */
record JobMethod(Object bean, Method method, JobWorker worker) {

    static List<JobMethod> of(Object bean, Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JobWorker.class))
                .map(method -> of(bean, method))
                .toList();
    }

    private static JobMethod of(Object bean, Method method) {
        Class<?> result = method.getReturnType();
        if (result != void.class && !result.isRecord()) {
            throw new IllegalStateException(method + " must give back nothing or a record of variables");
        }
        long records = Arrays.stream(method.getParameterTypes())
                .filter(parameter -> parameter != Job.class)
                .filter(Class::isRecord)
                .count();
        long others = Arrays.stream(method.getParameterTypes())
                .filter(parameter -> !parameter.isRecord())
                .count();
        if (records > 1 || others > 0) {
            throw new IllegalStateException(method + " may take one record of variables and a Job, nothing else");
        }
        method.setAccessible(true);
        return new JobMethod(bean, method, Objects.requireNonNull(method.getAnnotation(JobWorker.class)));
    }

    String type() {
        return worker.type();
    }

    Set<String> errors() {
        return Set.of(worker.errors());
    }

    /**
     * The variables to fetch are the components of the parameter record. Without a record it is the aggregate's id
     * alone, because an empty list means all variables to the engine.
     */
    List<String> fetchVariables() {
        List<String> names = Arrays.stream(method.getParameterTypes())
                .filter(parameter -> parameter != Job.class)
                .flatMap(parameter -> Arrays.stream(parameter.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
        return names.isEmpty() ? List.of("registrationId") : names;
    }

    @Nullable Object call(Job job, Function<Class<?>, Object> variables) throws Throwable {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(parameter -> parameter == Job.class ? job : variables.apply(parameter))
                .toArray();
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}
