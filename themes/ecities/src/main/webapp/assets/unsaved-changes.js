// Asks before a page is left whose form holds text that is not saved.
// Form: data-ec-unsaved="clean" (nothing typed yet) or "changed" (came back with typed text).
for (const form of document.querySelectorAll("form[data-ec-unsaved]")) {
  let changed = form.dataset.ecUnsaved === "changed";
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
}
