package org.ecities.server.serve;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.ecities.accounts.web.SignInAction;
import org.ecities.accounts.web.SignInFilter;
import org.ecities.accounts.web.SignInForm;
import org.ecities.accounts.web.SignOutAction;
import org.ecities.pages.web.DiffAction;
import org.ecities.pages.web.EditAction;
import org.ecities.pages.web.HistoryAction;
import org.ecities.pages.web.RecentAction;
import org.ecities.pages.web.RestoreAction;
import org.ecities.pages.web.ViewAction;
import org.ecities.pages.wiki.WikiHost;
import org.ecities.server.house.House;
import org.ecities.server.web.HealthServlet;

/** The list of everything that answers: one line for each route. */
final class Routes {

    private final ServletContext context;

    Routes(ServletContext context) {
        this.context = context;
    }

    /** Adds all routes. */
    void add(House house, WikiHost host) {
        SignInForm form = new SignInForm();
        first(new SignInFilter(house.signIns(), form));
        route(new ViewAction(house.pages(), host.renderer(), house.tags()), "", "/wiki/*");
        route(new EditAction(house.pages(), host.renderer()), "/edit/*");
        route(new HistoryAction(house.pages()), "/history/*");
        route(new DiffAction(house.pages()), "/diff/*");
        route(new RestoreAction(house.pages()), "/restore/*");
        route(new RecentAction(house.pages()), "/recent");
        route(new SignInAction(house.signIns(), form), SignInForm.PATH);
        route(new SignOutAction(house.signIns()), "/sign-out");
        route(new HealthServlet(() -> house.store().pages().count(), host::running), "/health");
    }

    private void first(Filter filter) {
        context.addFilter(filter.getClass().getName(), filter)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }

    private void route(Servlet servlet, String... paths) {
        context.addServlet(servlet.getClass().getName(), servlet).addMapping(paths);
    }
}
