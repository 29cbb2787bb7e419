package org.ecities.records.web.design;

import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.records.DesignTrial;

/** What a change would do to the pages that are there. */
final class TrialHtml {

    private final HtmlWriter out;
    private final Messages messages;

    TrialHtml(HtmlWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    void write(DesignTrial.Outcome outcome, boolean fresh) {
        boolean breaks = outcome.wrong() > 0;
        out.open("div", breaks ? "ec-notice ec-notice--warning" : "ec-notice").attr("role", "status");
        out.open("p").open("strong").text(messages.text("records.design.trial")).close().close();
        out.open("p");
        out.text(fresh
                ? messages.text("records.design.trial.new", outcome.pages())
                : messages.text("records.design.trial.filled", outcome.filled(), outcome.looked()));
        out.text(" ").text(messages.text(breaks ? "records.design.trial.wrong" : "records.design.trial.right", outcome.wrong()));
        out.close();
        if (outcome.looked() < outcome.pages()) {
            out.open("p").text(messages.text("records.design.trial.part", outcome.looked(), outcome.pages())).close();
        }
        if (breaks) {
            out.open("ul");
            outcome.examples().forEach(this::example);
            out.close();
        }
        out.close();
    }

    private void example(DesignTrial.Example example) {
        out.open("li").open("a").attr("href", Links.view(example.page())).text(example.page()).close();
        out.text(": ").text(example.violation().text(messages)).close();
    }
}
