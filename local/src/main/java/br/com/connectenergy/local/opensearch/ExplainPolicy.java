package br.com.connectenergy.local.opensearch;

import java.util.List;
import org.opensearch.client.node.NodeClient;
import org.opensearch.core.rest.RestStatus;
import org.opensearch.rest.BaseRestHandler;
import org.opensearch.rest.BytesRestResponse;
import org.opensearch.rest.RestRequest;

/** Explains that an index has no policy. */
final class ExplainPolicy extends BaseRestHandler {
    private static final String PATH = "/_plugins/_ism/explain/{index}";

    @Override
    public String getName() {
        return "ism_explain";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(RestRequest.Method.GET, PATH), new Route(RestRequest.Method.POST, PATH));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
        String index = request.param("index").replaceAll("[\"\\\\]", "");
        String answer = "{\"" + index + "\":{},\"total_managed_indices\":0}";
        if (request.hasContent()) request.content();
        return channel -> channel.sendResponse(new BytesRestResponse(RestStatus.OK, "application/json", answer));
    }
}
