package org.ecities.server.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ecities.members.people.PeopleRound;
import org.ecities.members.people.Person;
import org.ecities.members.people.WhosWho;
import org.ecities.server.house.House;
import org.ecities.server.retention.Age;
import org.ecities.server.retention.OldAccessLogs;
import org.ecities.server.retention.RetentionRule;
import org.ecities.server.retention.RetentionRules;
import org.ecities.store.AuditKind;
import org.ecities.store.Consent;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateValue;
import org.ecities.store.RetentionKind;

/** Says what is to go by age, and removes it when that is wanted. */
final class RetentionReport {

    private final Terminal terminal;
    private final House house;
    private final RetentionRules rules;
    private final OldAccessLogs logs;

    RetentionReport(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
        this.rules = RetentionRules.of(terminal.home().resolve("config"), house.data());
        this.logs = new OldAccessLogs(house.data().resolve("logs"));
    }

    /** Prints a line for each rule; with {@code apply} what is due goes, and the audit journal says so. */
    void run(boolean apply) {
        Instant now = terminal.clock().instant();
        int all = 0;
        for (RetentionRule rule : RetentionRule.values()) {
            all += apply(rule, now, apply);
        }
        consents();
        terminal.say("server.retention.hold", rules.hold().pages().size(), rules.hold().logins().size());
        if (apply && all > 0) {
            OperatorTrail.write(house.store(), AuditKind.RETENTION, String.valueOf(all));
        }
        terminal.say(apply ? "server.retention.done" : "server.retention.due", all);
    }

    private int apply(RetentionRule rule, Instant now, boolean apply) {
        Age age = rules.ages().get(rule);
        if (rule == RetentionRule.PERSONS) {
            return persons(age, apply);
        }
        if (rule.kind().isEmpty()) {
            terminal.say("server.retention.none." + rule.key(), age.text());
            return 0;
        }
        Instant before = age.before(now);
        int found = stored(rule.kind().get(), before, apply);
        if (rule == RetentionRule.ADDRESSES) {
            found += logs(before, apply);
        }
        terminal.say("server.retention." + rule.key(), age.text(), found);
        return found;
    }

    /** Entries of the who's who that nobody confirmed, by the numbers of their pages. */
    private int persons(Age age, boolean apply) {
        PeopleRound round = WhosWho.of(house.pages(), house.store(), house.schemas(), house.clock())
                .round(age::before, rules.hold());
        List<Person> overdue = round.overdue();
        terminal.say("server.retention.persons", age.text(), overdue.size());
        overdue.forEach(person -> terminal.print("  " + person.name()));
        if (apply) {
            round.remove(overdue);
        }
        return overdue.size();
    }

    /** What people agreed to for a time is theirs to renew or to remove; it is only told. */
    private void consents() {
        List<PrivateValue> ended = house.store().privateValues().expired();
        terminal.say("server.retention.consents", ended.size());
        ended.forEach(value -> terminal.print("  " + line(value)));
    }

    private String line(PrivateValue value) {
        String page = house.store().pages().byId(value.pageId()).map(PageVersion::name).orElse("-");
        Instant end = value.consent().flatMap(Consent::expires).orElseThrow();
        return page + " " + value.field() + " " + end.minusMillis(1).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private int stored(RetentionKind kind, Instant before, boolean apply) {
        return apply
                ? house.store().retention().remove(kind, before, rules.hold())
                : house.store().retention().due(kind, before, rules.hold());
    }

    private int logs(Instant before, boolean apply) {
        List<Path> old = logs.before(before);
        if (apply) {
            old.forEach(logs::remove);
        }
        return old.size();
    }
}
