package br.com.connectenergy.local.registry;

import br.com.connectenergy.local.http.Html;
import br.com.connectenergy.local.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page with the fictitious companies and people that can be typed into the sign-up page of the local world. */
final class SamplePage {
    private static final String PEOPLE = "/sample/representatives.json";
    private static final String HEAD = "<p>Empresas e pessoas fictícias que o registro local conhece.</p>"
            + "<table><thead><tr><th>CNPJ</th><th>Razão social</th><th>CNAE</th><th>CEP</th><th>Situação</th>"
            + "<th>Representante e CPF</th></tr></thead><tbody>";

    private final JsonNode people;

    SamplePage() throws IOException {
        try (InputStream file = SamplePage.class.getResourceAsStream(PEOPLE)) {
            if (file == null) throw new IOException(PEOPLE + " is missing");
            people = JsonMapper.builder().build().readTree(file);
        }
    }

    Reply of(List<JsonNode> companies) {
        String rows = companies.stream().map(this::row).collect(Collectors.joining());
        return Html.page("Simuladores de provedores", HEAD + rows + "</tbody></table>");
    }

    private String row(JsonNode company) {
        return "<tr>" + cell(company, "cnpj") + cell(company, "razao_social") + cell(company, "cnae_fiscal")
                + cell(company, "cep") + cell(company, "descricao_situacao_cadastral") + "<td>"
                + representatives(company.path("cnpj").asString("")) + "</td></tr>";
    }

    private String representatives(String cnpj) {
        return people.valueStream()
                .filter(person -> person.path("cnpj").asString("").equals(cnpj))
                .map(person -> Html.escape(person.path("name").asString("") + ", "
                        + person.path("cpf").asString("")))
                .collect(Collectors.joining("<br>"));
    }

    private static String cell(JsonNode company, String field) {
        return "<td>" + Html.escape(company.path(field).asString("")) + "</td>";
    }
}
