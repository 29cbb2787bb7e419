package org.ecities.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.accounts.BusyException;
import org.ecities.accounts.SignedIn;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Visit;

/** An action of somebody who is signed in, about their own account. */
abstract class AccountAction extends Action {

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = Present.of(request);
        if (signedIn.isEmpty()) {
            Present.asks(visit, request, response);
        } else {
            show(visit, request, response, signedIn.get());
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = Present.of(request);
        if (signedIn.isEmpty()) {
            Present.asks(visit, request, response);
        } else {
            try {
                change(visit, request, response, signedIn.get());
            } catch (BusyException busy) {
                Refusals.busy(visit, request, response);
            }
        }
    }

    /** Answers a GET. */
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn)
            throws ServletException, IOException {
        Form.goTo(response, AccountScreen.PATH);
    }

    /** Answers a POST. */
    protected abstract void change(
            Visit visit, HttpServletRequest request, HttpServletResponse response, SignedIn signedIn)
            throws ServletException, IOException;
}
