package org.ecities.pages.wiki;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.event.WikiEvent;
import org.apache.wiki.workflow.DecisionQueue;
import org.apache.wiki.workflow.Workflow;
import org.apache.wiki.workflow.WorkflowManager;

/** No workflow objects exist: a save is a change set, a procedure has its own journal. */
public final class NoWorkflowManager implements WorkflowManager {

    private final DecisionQueue queue = new DecisionQueue();

    @Override
    public void initialize(Engine engine, Properties properties) {
        // Needs nothing.
    }

    @Override
    public Set<Workflow> getWorkflows() {
        return Set.of();
    }

    @Override
    public Map<Integer, Workflow> getWorkflowsAsMap() {
        return Map.of();
    }

    @Override
    public List<Workflow> getCompletedWorkflows() {
        return List.of();
    }

    @Override
    public boolean requiresApproval(String messageKey) {
        return false;
    }

    @Override
    public Principal getApprover(String messageKey) {
        return null;
    }

    @Override
    public DecisionQueue getDecisionQueue() {
        return queue;
    }

    @Override
    public List<Workflow> getOwnerWorkflows(Session session) {
        return List.of();
    }

    @Override
    public void actionPerformed(WikiEvent event) {
        // Nothing waits for events.
    }
}
