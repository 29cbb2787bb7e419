package org.ecities.server.serve;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecities.accounts.web.AuditAction;
import org.ecities.accounts.web.SignInFilter;
import org.ecities.accounts.web.SignInForm;
import org.ecities.pages.LookAlikes;
import org.ecities.pages.PageTemplates;
import org.ecities.notices.StopLinks;
import org.ecities.notices.TaskFeeds;
import org.ecities.notices.web.MailAction;
import org.ecities.notices.web.StopAction;
import org.ecities.notices.web.WorkAction;
import org.ecities.notices.web.WorkFeedAction;
import org.ecities.members.Members;
import org.ecities.members.web.ApprovalAnswers;
import org.ecities.members.web.MemberRemarks;
import org.ecities.members.web.StatedSheets;
import org.ecities.pages.Pages;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.web.AudienceAction;
import org.ecities.pages.web.CommentAction;
import org.ecities.pages.web.CommentLines;
import org.ecities.pages.web.DeleteAction;
import org.ecities.pages.web.DiffAction;
import org.ecities.pages.web.DraftAction;
import org.ecities.pages.web.EditAction;
import org.ecities.pages.web.FeedAction;
import org.ecities.pages.web.FileAction;
import org.ecities.pages.web.FileLines;
import org.ecities.pages.web.FormDrafts;
import org.ecities.pages.web.HistoryAction;
import org.ecities.pages.web.InfoAction;
import org.ecities.pages.web.LookAlikeQuestion;
import org.ecities.pages.web.PageRemarks;
import org.ecities.pages.web.RecentAction;
import org.ecities.pages.web.RenameAction;
import org.ecities.pages.web.RestoreAction;
import org.ecities.pages.web.SiteAddress;
import org.ecities.pages.web.UploadAction;
import org.ecities.pages.web.ViewAction;
import org.ecities.pages.web.WatchAction;
import org.ecities.pages.web.WatchedAction;
import org.ecities.pages.wiki.WikiHost;
import org.ecities.profiles.CaseStudies;
import org.ecities.profiles.web.ContributeAction;
import org.ecities.records.web.CompareAction;
import org.ecities.records.web.FormAction;
import org.ecities.records.web.SheetAction;
import org.ecities.records.web.PleaseCheckAction;
import org.ecities.records.web.ValuesAction;
import org.ecities.records.web.VersionFields;
import org.ecities.records.web.design.DesignAction;
import org.ecities.search.web.SearchAction;
import org.ecities.server.cache.AnswerCache;
import org.ecities.server.cache.PageCacheFilter;
import org.ecities.server.house.House;
import org.ecities.server.house.RecordTitles;
import org.ecities.server.house.ServedHouse;
import org.ecities.server.house.WriteLinks;
import org.ecities.server.settings.Settings;
import org.ecities.server.setup.Setup;
import org.ecities.server.setup.SetupAction;
import org.ecities.server.web.HealthServlet;
import org.ecities.server.web.ReadCounter;
import org.ecities.server.web.WikiContext;
import org.ecities.store.DiskProbe;
import org.ecities.store.DiskRefusesException;
import org.ecities.store.PageHead;
import org.ecities.views.web.DirectoryAction;
import org.ecities.views.web.RecordViewAction;

/** The list of everything that answers: one line for each route. */
final class Routes {

    private final ServletContext context;
    private final Settings settings;
    private final Supplier<BackupState> backups;
    private final Setup setup;

    Routes(ServletContext context, Settings settings, Supplier<BackupState> backups, Setup setup) {
        this.setup = setup;
        this.context = context;
        this.settings = settings;
        this.backups = backups;
    }

    /** Adds all routes. */
    void add(ServedHouse served, WikiHost host) {
        House house = served.house();
        SignInForm form = new SignInForm(settings.mail().isPresent());
        first(new SignInFilter(house.signIns(), form, MemberRoutes.OPEN_FORMS, house.tasks()::count));
        first(setup.notice());
        first(new ReadCounter(house.store().readCounts(), house.clock()));
        first(new PageCacheFilter(new AnswerCache(served.freshness(), house.clock())));
        Members members = MemberParts.of(house, settings);
        pages(served, host, members);
        route(new SearchAction(served.catalogue(), house.pages(), house.schemas()), "/search/*");
        route(
                new DirectoryAction(served.catalogue(), house.schemas(), house.types(), served.directories()),
                "/directory/*");
        UploadFolder folder = new UploadFolder(house.data());
        PageFiles pageFiles = served.files();
        new SheetRoutes(served, members.institutions())
                .add(this::route, (servlet, path) -> routeWithFiles(servlet, path, folder, pageFiles));
        route(new RecordViewAction(house.pages(), served.views(), served.drawings()), "/views/*");
        AccountRoutes accounts = new AccountRoutes(house, form, settings, backups);
        accounts.add(this::route);
        new MemberRoutes(house, members, accounts.arrival(), site(), host.renderer()).add(this::route);
        work(house, members);
        route(setup.action(), SetupAction.PATH);
        route(new AuditAction(house.store().audit()), AuditAction.PATH);
        DiskProbe disk = new DiskProbe(house.data().resolve("work"), System::nanoTime);
        route(
                new HealthServlet(
                        () -> house.store().pages().count(), host::running, () -> refusal(house, disk),
                        house.store()::damaged, () -> backups.get().word()),
                "/health");
    }

    private static Optional<DiskRefusesException.Reason> refusal(House house, DiskProbe disk) {
        return house.store().inPlace() ? disk.refusal() : Optional.of(DiskRefusesException.Reason.OTHER);
    }

    private void pages(ServedHouse served, WikiHost host, Members members) {
        House house = served.house();
        Pages pages = house.pages();
        SiteAddress site = site();
        RecordTitles titles = new RecordTitles(house.schemas(), house.types());
        FileLines files = FileLines.of(served.files());
        PageRemarks remarks = new MemberRemarks(members, pages);
        route(
                new ViewAction(pages, host.renderer(), served.tags(), titles, files, CommentLines.of(house.comments()),
                        house.watching()::watches, new WriteLinks(house.schemas()), remarks),
                "",
                "/wiki/*");
        ApprovalAnswers answers = new ApprovalAnswers(members.approvals());
        LookAlikes alikes = new LookAlikes(house.store().pages(), house.store().feed());
        route(new EditAction(
                pages, host.renderer(), new FormDrafts(house.drafts(), FormDrafts.EDIT, answers), new PageTemplates(pages, house.store().pages()::pages),
                new LookAlikeQuestion(alikes::of, pages)),
                "/edit/*");
        route(new FormAction(
                pages, house.merge(), house.privateFields(), house.schemas(), house.types(), new FormDrafts(house.drafts(), FormDrafts.FORM, answers),
                new WatchedSheets(new StatedSheets(members)), members.entered()), "/form/*");
        ValuesAction values = new ValuesAction(pages, house.privateValues(), house.schemas(), house.types());
        route(values, "/values/*");
        route(
                new PleaseCheckAction(
                        served.catalogue(), pages, house.privateFields(), house.schemas(), house.types(),
                        house::textBefore, new OwnInstitutions(members.institutions())),
                PleaseCheckAction.PATH);
        route(new SheetAction(pages, house.privateFields(), house.schemas(), house.types()), "/sheet/*");
        route(new CompareAction(pages, house.privateFields(), house.schemas(), house.types()), "/compare/*");
        route(new DesignAction(pages, served.catalogue(), house.schemas(), house.types(), house.privateFields(), prefix -> names(house, prefix)), DesignAction.PATH);
        route(new DraftAction(pages, house.drafts()), "/draft/*");
        route(new HistoryAction(pages, house.activity(), remarks), "/history/*");
        route(new DiffAction(pages, new VersionFields(house.schemas(), house.types())), "/diff/*");
        route(new RestoreAction(pages), "/restore/*");
        route(new DeleteAction(pages), "/delete/*");
        route(new RenameAction(pages), "/rename/*");
        route(new AudienceAction(pages), "/audience/*");
        route(new RecentAction(pages, house.activity(), house.clock()), "/recent");
        route(new InfoAction(pages, house.watching(), values::has, house.store().pages()::references), "/info/*");
        route(new WatchAction(house.watching()), "/watch/*");
        route(new WatchedAction(house.activity(), house.watching(), site), "/watched");
        route(new FeedAction(pages, house.activity(), house.watching(), site), "/feeds/*");
        route(new CommentAction(pages, house.comments()), "/comments/*");
        files(pages, served);
    }

    private static List<String> names(House house, String prefix) {
        int most = 10_000;
        return house.store().pages().pages(prefix, 0, most).stream().map(PageHead::name).toList();
    }

    private void work(House house, Members members) {
        route(new ContributeAction(new CaseStudies(house.pages(), house.schemas(), house.tasks())), ContributeAction.PATH);
        route(new WorkAction(house.tasks(), new OwnReads(members.institutions(), house.store(), house.clock()), house.clock()), WorkAction.PATH);
        route(new StopAction(house.stopLinks(), house.store().mail()), StopLinks.PATH);
        route(new MailAction(house.store().accounts(), house.store().mail(), house.watching(), site()), MailAction.PATH);
        route(
                new WorkFeedAction(new TaskFeeds(house.tasks(), settings.place().standards()), house.watching(), house.store().accounts(), site()),
                WorkFeedAction.CALENDAR,
                WorkFeedAction.FEED);
    }

    private SiteAddress site() {
        return new SiteAddress(Optional.ofNullable((URI) context.getAttribute(WikiContext.SITE_ADDRESS)));
    }

    private void files(Pages pages, ServedHouse served) {
        PageFiles files = served.files();
        route(new FileAction(pages, files), FileAction.PATH);
        UploadAction upload = new UploadAction(pages, files);
        routeWithFiles(upload, UploadAction.PATH, new UploadFolder(served.house().data()), files);
    }

    private void routeWithFiles(Servlet servlet, String path, UploadFolder folder, PageFiles files) {
        ServletRegistration.Dynamic added = context.addServlet(servlet.getClass().getName(), servlet);
        added.addMapping(path);
        added.setMultipartConfig(folder.config(files.limits()));
    }

    private void first(Filter filter) {
        context.addFilter(filter.getClass().getName(), filter)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }

    private void route(Servlet servlet, String... paths) {
        context.addServlet(servlet.getClass().getName(), servlet).addMapping(paths);
    }
}
