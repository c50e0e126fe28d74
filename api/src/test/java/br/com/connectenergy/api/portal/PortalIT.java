package br.com.connectenergy.api.portal;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The portal as it was built, served beside the API. */
@CounterTest
@Import(Counter.class)
class PortalIT {

    @Autowired
    private Counter counter;

    @Test
    void everyPageOfThePortalIsItsOnePage() {
        for (String page : List.of(
                "/",
                "/index.html",
                "/cadastro",
                "/cadastro/acompanhar",
                "/confirmar-email?token=x",
                "/equipe/cadastros/0198f6a2-0000-7000-8000-000000000000")) {
            Answer answer = counter.browser().get(page).expect(200);

            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.text()).contains("id=\"root\"");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(answer.response().headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN="));
        }
    }

    @Test
    void hashedAssetsAreKeptForAYear() throws Exception {
        Resource[] assets = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/assets/*.js");
        assertThat(assets).isNotEmpty();

        Answer asset =
                counter.browser().get("/assets/" + assets[0].getFilename()).expect(200);

        assertThat(asset.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(asset.header("Content-Type")).contains("javascript");
    }

    @Test
    void whatIsNoPageIsNotAnsweredWithThePage() {
        for (String path : List.of("/assets/nope.js", "/foo.png", "/api", "/api/v1/nope", "/actuator/env")) {
            counter.browser().get(path).expectProblem(404, "RESOURCE_NOT_FOUND");
        }
    }

    @Test
    void nothingOutsideThePortalIsServed() {
        for (String path : List.of("/..%2fapplication.yaml", "/application.yaml", "/static/index.html")) {
            assertThat(counter.browser().get(path).status()).as(path).isIn(400, 404);
        }
    }
}
