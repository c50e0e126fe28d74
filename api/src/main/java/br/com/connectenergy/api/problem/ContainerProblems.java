package br.com.connectenergy.api.problem;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Answers as a problem too what the container refuses by itself, before any filter: a path or a header that is none. */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final BareProblems problems;

    ContainerProblems(BareProblems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        // the valve that was added last is asked first
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve(problems)));
    }

    private static final class Valve extends ErrorReportValve {

        private final BareProblems problems;

        Valve(BareProblems problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            AtomicBoolean open = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
            if (open.get()) {
                write(response);
            }
        }

        private void write(Response response) {
            WebError error = BareProblems.errorOf(response.getStatus());
            byte[] body = problems.body(error);
            response.setStatus(error.status().value());
            response.setContentType(Problem.MEDIA_TYPE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(body.length);
            try {
                response.getOutputStream().write(body);
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // whoever asked has hung up
                container.getLogger().debug("a refusal reached nobody", gone);
            }
        }
    }
}
