package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.ListRows;
import org.ecities.accounts.PasswordDoor;
import org.ecities.accounts.ProfileRules;
import org.ecities.accounts.SignInAnswer;
import org.ecities.accounts.SignedIn;
import org.ecities.accounts.Zones;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.AccountProfile;
import org.ecities.store.AccountStore;

/** {@code /account}: one's own account; name, address and preferences are changed here. */
public final class ProfileAction extends AccountAction {

    private final transient AccountChanges changes;
    private final transient PasswordDoor door;
    private final transient AccountScreen screen;

    /** Connects the parts. */
    public ProfileAction(AccountStore accounts, AccountChanges changes, PasswordDoor door) {
        this.changes = changes;
        this.door = door;
        this.screen = new AccountScreen(accounts);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn)
            throws ServletException, IOException {
        screen.show(visit, request, response, signedIn);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn)
            throws ServletException, IOException {
        AccountProfile typed = typed(request);
        Account account = screen.account(signedIn);
        Optional<Refusals> refusal = refusal(visit.messages(), request, account, typed);
        if (refusal.isPresent()) {
            screen.showAgain(visit, request, response, signedIn, typed, refusal.get());
            return;
        }
        changes.setProfile(Actors.of(visit, request), account, typed);
        LanguageChoice.keep(request, response, typed.language());
        Form.goTo(response, AccountScreen.PATH + "?done=profile");
    }

    /** A language, zone or number that is not on the list counts as not chosen. */
    private static AccountProfile typed(HttpServletRequest request) {
        String language = Form.text(request, "language");
        String zone = Form.text(request, "zone");
        return new AccountProfile(
                Form.text(request, "fullName"),
                Form.text(request, "email"),
                LanguageChoice.offered(request, language) ? language : "",
                Zones.known(zone).isPresent() ? zone : "",
                ListRows.chosen(Form.text(request, "rows")));
    }

    /** Who changes the address can have sign-in links sent there: the password is asked once more. */
    private Optional<Refusals> refusal(
            Messages words, HttpServletRequest request, Account account, AccountProfile typed) {
        Optional<String> problem = ProfileRules.problem(typed);
        if (problem.isPresent()) {
            return Optional.of(new Refusals(422, words.text(problem.get(), ProfileRules.MAX_NAME), 0));
        }
        if (typed.email().equals(account.email())) {
            return Optional.empty();
        }
        SignInAnswer answer = door.ask(account.login(), Form.typed(request, "password"), Origins.of(request));
        return answer instanceof SignInAnswer.Right
                ? Optional.empty()
                : Optional.of(Refusals.ofOwner(answer, words, "accounts.profile.password"));
    }
}
