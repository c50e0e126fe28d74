package br.com.connectenergy.local.opensearch;

import java.util.List;
import org.opensearch.client.node.NodeClient;
import org.opensearch.core.rest.RestStatus;
import org.opensearch.rest.BaseRestHandler;
import org.opensearch.rest.BytesRestResponse;
import org.opensearch.rest.RestRequest;

/** Removing a policy where there is none changes nothing and is no failure. */
final class RemovePolicy extends BaseRestHandler {
    private static final String ANSWER = "{\"updated_indices\":0,\"failures\":false,\"failed_indices\":[]}";

    @Override
    public String getName() {
        return "ism_remove";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(RestRequest.Method.POST, "/_plugins/_ism/remove/{index}"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
        request.param("index");
        if (request.hasContent()) request.content();
        return channel -> channel.sendResponse(new BytesRestResponse(RestStatus.OK, "application/json", ANSWER));
    }
}
