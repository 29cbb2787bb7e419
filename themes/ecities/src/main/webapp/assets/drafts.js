// Keeps what is typed as a draft on the server, some seconds after a change.
// Form: data-ec-draft="address"; words are shown in [data-ec-draft-said].
const EVERY = 20000;
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
  const timer = setInterval(send, EVERY);
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => {
    clearInterval(timer);
    changed = false;
    sending?.abort();
  });
}
