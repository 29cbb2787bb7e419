package org.ecities.server.house;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.Asker;
import org.ecities.pages.PageTag;
import org.ecities.pages.Right;
import org.ecities.pages.PageTags;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.wiki.WikiParts;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Query;
import org.ecities.records.RecordIndexing;
import org.ecities.records.RecordLinks;
import org.ecities.records.web.NationalFigures;
import org.ecities.records.web.RecordTag;
import org.ecities.records.web.SchemaTag;
import org.ecities.records.web.VocabularyTag;
import org.ecities.search.IndexInUseException;
import org.ecities.search.LuceneCatalogue;
import org.ecities.server.CommandException;
import org.ecities.server.cache.FeedFreshness;
import org.ecities.server.cache.Freshness;
import org.ecities.server.cache.Touches;
import org.ecities.store.Change;
import org.ecities.store.ChangeFeed;
import org.ecities.store.FileVersion;
import org.ecities.views.DirectoryPaths;
import org.ecities.views.DirectoryTag;
import org.ecities.views.view.ViewTag;
import org.ecities.views.view.Views;
import org.ecities.views.web.MapDrawings;

/** A house with its index open and up to date, and with everything that is shown to visitors. */
public final class ServedHouse implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(ServedHouse.class);
    /** Folder of the index in the data folder. */
    public static final String INDEX = "index";
    /** The operator's file of borders in the data folder; without it maps show coasts and land. */
    private static final String BORDERS = "map/borders.geojson";
    private static final String TOUCHES = "touches";
    /** The newest comments by which a page is found. */
    private static final int INDEXED_COMMENTS = 1_000;
    /** Hits of the engine's own search door. */
    private static final int HOST_HITS = 100;

    private final House house;
    private final LuceneCatalogue catalogue;
    private final PageFiles files;
    private final DirectoryPaths directories = new DirectoryPaths(Map.of("cities", "City", "institutions", "Organisation"));
    private final PageTags tags = new PageTags();
    private final MapDrawings drawings;
    private final Views views;
    private final Touches touches;

    private ServedHouse(House house, LuceneCatalogue catalogue, FileLimits limits) {
        this.house = house;
        this.catalogue = catalogue;
        this.files = new PageFiles(house.store(), house.pages(), limits);
        this.drawings = new MapDrawings(house.data().resolve(BORDERS));
        this.views = new Views(catalogue, house.schemas(), house.types(), new AskedPages(), drawings.images());
        addTags();
        RecordLinks links = new RecordLinks(house.schemas(), house.types());
        this.touches = new Touches(house.store().pages(), tags, links, house.store().feed().last());
    }

    /**
     * Opens a data folder and its index, makes the index anew where it is of no use, and lets it follow the change
     * feed.
     *
     * @param limits how much people may upload
     * @param zone   time zone of people who have not chosen one
     * @throws CommandException                 when another process has the index open
     * @throws org.ecities.store.StoreException when the database cannot be opened
     */
    public static ServedHouse open(Path data, Clock clock, FileLimits limits, ZoneId zone) {
        House house = House.open(data, clock, zone);
        try {
            return following(house, index(house), limits);
        } catch (RuntimeException failed) {
            house.close();
            throw failed;
        }
    }

    private static ServedHouse following(House house, LuceneCatalogue catalogue, FileLimits limits) {
        if (catalogue.needsRebuild()) {
            LOG.info("the index is made anew");
            catalogue.rebuild((done, total) -> LOG.info("{} of {} pages indexed", done, total));
        }
        ServedHouse served = new ServedHouse(house, catalogue, limits);
        house.store().feed().follow(INDEX, catalogue.passed(), served.new Following());
        house.store().feed().follow(TOUCHES, served.touches.passed(), served.touches);
        return served;
    }

    /**
     * Opens the index and nothing else; for making it anew.
     *
     * @throws CommandException when another process has it open
     */
    public static LuceneCatalogue index(House house) {
        RecordIndexing indexing = indexing(house);
        Clock clock = house.clock();
        try {
            return LuceneCatalogue.open(house.data().resolve(INDEX), house.store().pages(), indexing, clock);
        } catch (IndexInUseException used) {
            throw new CommandException(used, "server.index.used", used.folder().toString());
        }
    }

    /** What the index is made with. */
    public static RecordIndexing indexing(House house) {
        return new RecordIndexing(
                house.schemas(), house.types(), house.pages()::viewers, page -> fileNames(house, page),
                page -> house.store().comments().texts(page, INDEXED_COMMENTS), house.store().privateValues()::values)
                .comparing(house::textBefore);
    }

    private static List<String> fileNames(House house, long page) {
        return house.store().files().files(page).stream().map(FileVersion::name).toList();
    }

    /** One follower for both, since a page is indexed by the schema of the same change or an earlier one. */
    private final class Following implements ChangeFeed.Follower {
        @Override
        public void changed(List<Change> changes) {
            house.schemas().changed(changes);
            catalogue.changed(changes);
        }

        @Override
        public long resumeAfter(long mark) {
            return catalogue.resumeAfter(mark);
        }
    }

    private void addTags() {
        PageTag record = new RecordTag(
                house.schemas(), house.types(), house.privateFields(),
                (asker, page) -> !house.pages().may(asker, Right.EDIT, page), new NationalFigures(catalogue))
                .linkedFrom(catalogue);
        tags.add("Schema", new SchemaTag(house.types()));
        tags.add("Vocabulary", new VocabularyTag());
        tags.add("Directory", new DirectoryTag(catalogue, house.schemas(), house.types(), directories));
        tags.add(Views.TAG, new ViewTag(views));
        tags.addSource(name -> house.schemas().schema(name).map(schema -> record));
    }

    /** What every command needs. */
    public House house() {
        return house;
    }

    /** The index. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Files of pages, with rights. */
    public PageFiles files() {
        return files;
    }

    /** Our tags in page text. */
    public PageTags tags() {
        return tags;
    }

    /** Addresses of the directories. */
    public DirectoryPaths directories() {
        return directories;
    }

    /** Views of records. */
    public Views views() {
        return views;
    }

    /** What maps are drawn on. */
    public MapDrawings drawings() {
        return drawings;
    }

    /** How far the wiki is, for the page cache: index and touches are the followers of the change feed. */
    public Freshness freshness() {
        return new FeedFreshness(house.store().feed()::last, catalogue::passed, touches, catalogue::freshUntil);
    }

    /** What the classes that the wiki engine makes need of ours. */
    public WikiParts wikiParts() {
        return new WikiParts(house.store(), house.pages(), files, tags, this::names);
    }

    private List<String> names(String words, Asker asker) {
        return Optional.of(words).filter(text -> !text.isBlank()).stream()
                .flatMap(text -> catalogue.ask(Query.words(text, HOST_HITS), asker).hits().stream())
                .map(Answer.Hit::name)
                .toList();
    }

    /** Closes the house, so that nobody tells of changes any more, then writes the index to the disk. */
    @Override
    public void close() {
        house.close();
        catalogue.close();
    }
}
