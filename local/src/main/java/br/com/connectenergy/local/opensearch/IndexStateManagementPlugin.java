package br.com.connectenergy.local.opensearch;

import java.util.List;
import java.util.function.Supplier;
import org.opensearch.cluster.metadata.IndexNameExpressionResolver;
import org.opensearch.cluster.node.DiscoveryNodes;
import org.opensearch.common.settings.ClusterSettings;
import org.opensearch.common.settings.IndexScopedSettings;
import org.opensearch.common.settings.Setting;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.settings.SettingsFilter;
import org.opensearch.plugins.ActionPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.rest.RestController;
import org.opensearch.rest.RestHandler;

/** Answers the index-state-management questions that Operate and Tasklist ask at start: no index is managed here. */
public final class IndexStateManagementPlugin extends Plugin implements ActionPlugin {
    private static final Setting<String> POLICY = Setting.simpleString(
            "index.plugins.index_state_management.policy_id", Setting.Property.IndexScope, Setting.Property.Dynamic);

    @Override
    public List<Setting<?>> getSettings() {
        return List.of(POLICY);
    }

    @Override
    public List<RestHandler> getRestHandlers(
            Settings settings,
            RestController controller,
            ClusterSettings clusterSettings,
            IndexScopedSettings indexSettings,
            SettingsFilter filter,
            IndexNameExpressionResolver resolver,
            Supplier<DiscoveryNodes> nodes) {
        return List.of(new ExplainPolicy(), new RemovePolicy());
    }
}
