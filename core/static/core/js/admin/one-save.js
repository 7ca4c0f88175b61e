// «Gửi duyệt» pressed while the editor is still saving by itself: the page waits for that save, then sends the form.
// Both at once would make two pages of a new one, or lose the race against the other's version.
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    const saving = window.wagtail?.app?.getControllerForElementAndIdentifier(form, "w-autosave");
    if (!saving?.submitPromise) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!saving.activeValue) return; // pressed again while it waits
    const { submitter } = event;
    saving.activeValue = false; // what was typed since goes with the form
    saving.submitPromise.finally(() => {
      if (submitter?.name) {
        // The button may be switched off by now, and a button that is off sends nothing.
        const pressed = document.createElement("input");
        Object.assign(pressed, { type: "hidden", name: submitter.name, value: submitter.value || "1" });
        form.append(pressed);
      }
      form.requestSubmit();
    });
  },
  true,
);
