package br.com.connectenergy.workers;

import br.com.connectenergy.workers.engine.JobWorker;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.List;

/** Every method of the application that does a job. */
final class WorkerMethods {

    private WorkerMethods() {}

    static List<Method> all() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("br.com.connectenergy.workers")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(JobWorker.class))
                        .map(JavaMethod::reflect)
                        .toList();
    }
}
