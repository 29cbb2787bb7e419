package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldGuardTest {

    private static final Asker EDITOR = new Asker("suwon", "", Set.of());
    private static final Asker SECRETARY = new Asker("office", "", Set.of(Asker.SECRETARIAT));
    private static final Asker ADMIN = new Asker("admin", "", Set.of(Asker.ADMIN));
    private static final String BEFORE = "[{Body\n\nname: Suwon\nrank: 1\nmembership: member\n}]\n";

    private final FieldGuard guard = new FieldGuard(schemas());

    private static Schemas schemas() {
        Schema body = new Schema("Body", Map.of(), "name", Map.of(), List.of(
                Field.of("name", "text"),
                Field.named("rank", "text").writers(Writers.SECRETARIAT).build(),
                Field.named("membership", "text").writers(Writers.WIKI).was(List.of("state")).build()));
        Schema other = new Schema("Other", Map.of(), "name", Map.of(), List.of(Field.of("name", "text")));
        StubSchemas schemas = new StubSchemas();
        schemas.put(body);
        schemas.put(other);
        return schemas;
    }

    @Test
    void openFieldsAndProseAreForEveryEditor() {
        String after = "Prose.\n" + BEFORE.replace("name: Suwon", "name: 수원시");
        assertThatCode(() -> guard.check(EDITOR, "P", BEFORE, after)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{Body\n\nname: Suwon\nrank: 2\nmembership: member\n}]",
        "[{Body\n\nname: Suwon\nmembership: member\n}]",
        "[{Body\n\nname: Suwon\nrank:\n  value: 1\n  source: me\nmembership: member\n}]",
        "[{Body\n\nname: Suwon\nrank: 1\n}]",
        "[{Other\n\nname: Suwon\n}]",
        "no record any more",
        "[{Other\n\nname: x\n}]\n[{Body\n\nname: Suwon\nrank: 1\nmembership: member\n}]",
        "[{Body\n\nname: [broken\nrank: 1\nmembership: member\n}]",
    })
    void guardedFieldsAreNot(String after) {
        assertThatThrownBy(() -> guard.check(EDITOR, "P", BEFORE, after)).isInstanceOf(PageRefusedException.class);
    }

    @Test
    void aNewPageDoesNotBeginWithThem() {
        assertThatThrownBy(() -> guard.check(EDITOR, "P", "", BEFORE)).isInstanceOf(PageRefusedException.class);
        assertThatCode(() -> guard.check(EDITOR, "P", "", "[{Body\n\nname: Suwon\n}]")).doesNotThrowAnyException();
    }

    @Test
    void theSecretariatChangesItsOwnAndNotThoseOfTheWiki() {
        assertThatCode(() -> guard.check(SECRETARY, "P", BEFORE, BEFORE.replace("rank: 1", "rank: 2")))
                .doesNotThrowAnyException();
        String left = BEFORE.replace("membership: member", "membership: left");
        assertThatThrownBy(() -> guard.check(SECRETARY, "P", BEFORE, left)).isInstanceOf(PageRefusedException.class);
        assertThatThrownBy(() -> guard.check(ADMIN, "P", BEFORE, left)).isInstanceOf(PageRefusedException.class);
        assertThatCode(() -> guard.check(SECRETARY.inProcedure(), "P", BEFORE, left)).doesNotThrowAnyException();
    }

    @Test
    void aBrokenSheetWithoutGuardedFieldsIsForEveryEditorToRepair() {
        String broken = "[{Body\n\nname: [\n}]";
        assertThatCode(() -> guard.check(EDITOR, "P", broken, "[{Body\n\nname: Suwon\n}]")).doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.check(EDITOR, "P", broken, BEFORE)).isInstanceOf(PageRefusedException.class);
    }

    @Test
    void valuesBesideTheTextAreGuardedToo() {
        assertThatThrownBy(() -> guard.check(EDITOR, "P", BEFORE, List.of("name", "rank")))
                .isInstanceOf(PageRefusedException.class);
        assertThatCode(() -> guard.check(EDITOR, "P", BEFORE, List.of("name"))).doesNotThrowAnyException();
        assertThatCode(() -> guard.check(SECRETARY, "P", BEFORE, List.of("rank"))).doesNotThrowAnyException();
    }

    @Test
    void aRenamedFieldIsTheSameField() {
        String old = BEFORE.replace("membership:", "state:");
        assertThatCode(() -> guard.check(EDITOR, "P", old, BEFORE)).doesNotThrowAnyException();
    }

    @Test
    void whoeverMayNotWriteAFieldCannotRepairItsBrokenSheet() {
        String broken = BEFORE.replace("name: Suwon", "name: [");
        assertThatThrownBy(() -> guard.check(EDITOR, "P", broken, BEFORE)).isInstanceOf(PageRefusedException.class);
        assertThatCode(() -> guard.check(SECRETARY, "P", broken, BEFORE)).doesNotThrowAnyException();
        assertThatCode(() -> guard.check(ADMIN, "P", broken, BEFORE)).doesNotThrowAnyException();
        assertThat(Writers.of("nobody")).isEmpty();
    }
}
