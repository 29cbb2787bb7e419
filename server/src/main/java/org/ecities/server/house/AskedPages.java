package org.ecities.server.house;

import java.util.List;
import java.util.Optional;
import org.ecities.members.Institution;
import org.ecities.members.Membership;
import org.ecities.members.web.WriteAction;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.views.view.AskLinks;

/** As {@link WriteLinks}, for records as the index gives them: no page is read for a view of many. */
final class AskedPages implements AskLinks {

    private static final String INSTITUTION = "institution";
    private static final String MEMBERSHIP = "membership";

    @Override
    public List<String> fields() {
        return List.of(INSTITUTION, MEMBERSHIP);
    }

    @Override
    public Optional<String> address(Answer.Hit hit) {
        boolean institution = hit.schema().filter(Institution.SCHEMA::equals).isPresent() || value(hit, INSTITUTION).isPresent();
        boolean reached = institution && value(hit, MEMBERSHIP)
                .flatMap(Membership::of)
                .filter(place -> place != Membership.LEFT)
                .isPresent();
        return reached ? Optional.of(WriteAction.PATH + "/" + Links.segment(hit.name())) : Optional.empty();
    }

    private static Optional<String> value(Answer.Hit hit, String field) {
        return hit.columns().getOrDefault(field, List.of()).stream().findFirst();
    }
}
