package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetError;
import br.com.connectenergy.core.shared.BusinessCalendar;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import okhttp3.HttpUrl;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the file of a dataset is today: CKAN portals (ANEEL, CCEE) are asked each time, the others have a fixed address. */
final class DatasetAddresses {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TARIFFS = "fcf2906c-7c32-4b9b-a637-054e7a5234f4";
    private static final String FLAGS = "0591b8f6-fe54-437b-b72b-1aa2efd46e42";
    private static final DateTimeFormatter BRAZILIAN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /** The series are given for ten years at a time. */
    private static final int YEARS = 10;

    private final DatasetSettings settings;
    private final DatasetHttp http;
    private final Clock clock;

    DatasetAddresses(DatasetSettings settings, DatasetHttp http, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
    }

    HttpUrl of(Dataset dataset) {
        return switch (dataset) {
            case ANEEL_TARIFFS -> resource(TARIFFS);
            case ANEEL_FLAGS -> resource(FLAGS);
            case CCEE_PLD_HOURLY -> newestOf("pld_horario");
            case CCEE_PLD_DAILY -> newestOf("pld_media_diaria");
            case IBGE_IPCA -> url(settings.sidraUrl(), "values/t/1737/n1/1/v/2266/p/all");
            case BCB_IGPM -> series();
            case IBGE_MUNICIPALITIES -> url(settings.ibgeUrl(), "api/v1/localidades/municipios");
        };
    }

    private HttpUrl resource(String id) {
        HttpUrl question = url(settings.aneelUrl(), "api/3/action/resource_show")
                .newBuilder()
                .addQueryParameter("id", id)
                .build();
        return download(settings.aneelUrl(), result(question));
    }

    /** A resource for each year; its address carries a token that changes. */
    private HttpUrl newestOf(String name) {
        HttpUrl question = url(settings.cceeUrl(), "api/3/action/package_show")
                .newBuilder()
                .addQueryParameter("id", name)
                .build();
        return result(question)
                .path("resources")
                .valueStream()
                .filter(resource -> resource.path("name").asString("").startsWith(name))
                .max(Comparator.comparing(resource -> resource.path("name").asString("")))
                .map(newest -> download(settings.cceeUrl(), newest))
                .orElseThrow(DatasetError.DATASET_NOT_OFFERED::refuse);
    }

    private HttpUrl series() {
        LocalDate today = BusinessCalendar.dateOf(clock.instant());
        return url(settings.bcbUrl(), "dados/serie/bcdata.sgs.189/dados")
                .newBuilder()
                .addQueryParameter("formato", "json")
                .addQueryParameter(
                        "dataInicial", BRAZILIAN.format(today.minusYears(YEARS).plusDays(1)))
                .addQueryParameter("dataFinal", BRAZILIAN.format(today))
                .build();
    }

    private JsonNode result(HttpUrl question) {
        try {
            JsonNode answer = JSON.readTree(http.text(question));
            if (!answer.path("success").asBoolean(false)) throw DatasetError.DATASET_NOT_OFFERED.refuse();
            return answer.path("result");
        } catch (JacksonException garbage) {
            throw DatasetError.DATASET_UNREADABLE.refuse();
        }
    }

    /** What a portal says is trusted only within the hosts of the settings and with the portal's own protection. */
    private HttpUrl download(URI portal, JsonNode resource) {
        HttpUrl url = HttpUrl.parse(resource.path("url").asString(""));
        if (url == null || !url.scheme().equals(portal.getScheme()) || !settings.mayAsk(url.host())) {
            throw DatasetError.DATASET_NOT_OFFERED.refuse();
        }
        return url;
    }

    private static HttpUrl url(URI base, String path) {
        HttpUrl url = Objects.requireNonNull(HttpUrl.get(base), "connectenergy.datasets: not http or https");
        return url.newBuilder().addPathSegments(path).build();
    }
}
