// Keeps what is typed as a draft on the server, some seconds after a change and when the tab is left or closed.
// Form: data-ec-draft="address"; words are shown in [data-ec-draft-said].
const EVERY = 20000;
// Browsers refuse to send more than 64 KiB after the tab is gone.
const KEPT_ALIVE = 60000;
const said = document.querySelector("[data-ec-draft-said]");
for (const form of document.querySelectorAll("form[data-ec-draft]")) {
  let changed = false;
  let sending = null;
  const send = async () => {
    if (!changed || sending || !form.dataset.ecDraft) {
      return;
    }
    changed = false;
    sending = new AbortController();
    try {
      const answer = await fetch(form.dataset.ecDraft, {
        method: "POST", body: new URLSearchParams(new FormData(form)), signal: sending.signal,
      });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const told = await answer.json();
      if (said) {
        said.textContent = told.said;
      }
    } catch (failed) {
      changed = failed.name !== "AbortError";
      if (said && changed) {
        said.textContent = said.dataset.ecDraftFailed;
      }
    }
    sending = null;
  };
  // A closing tab waits for nothing: the browser sends what is small enough on its own, the rest while it can.
  const leave = () => {
    if (!changed || !form.dataset.ecDraft) {
      return;
    }
    changed = false;
    const body = new URLSearchParams(new FormData(form));
    const keepalive = body.toString().length < KEPT_ALIVE;
    fetch(form.dataset.ecDraft, { method: "POST", body, keepalive }).catch(() => { changed = true; });
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      leave();
    }
  });
  window.addEventListener("pagehide", leave);
  const timer = setInterval(send, EVERY);
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => {
    clearInterval(timer);
    changed = false;
    sending?.abort();
  });
}
