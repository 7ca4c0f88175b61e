// A draft of the form on this machine: only when ticked, never who one is, for a day, gone once the form was sent.
const KEY = "gop-y";
const DAY = 24 * 3600 * 1000;
const FIELDS = ["kind", "subject", "text", "topic", "place"];

const read = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) || "null");
    return kept && Date.now() - kept.at < DAY ? kept.words : null;
  } catch {
    return null;
  }
};
const forget = () => {
  try {
    localStorage.removeItem(KEY);
  } catch { /* no storage: nothing was kept */ }
};

if (document.querySelector("[data-draft-sent]") || !read()) forget();

const form = document.querySelector("[data-draft]");
if (form) {
  const row = document.createElement("label");
  row.className = "check-row";
  const box = document.createElement("input");
  box.type = "checkbox";
  row.append(box, form.dataset.draft);
  form.querySelector(".draft-place").append(row);

  const words = () => Object.fromEntries(FIELDS.map((name) => [name, new FormData(form).get(name) || ""]));
  const keep = () => {
    if (!box.checked) return;
    try {
      localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), words: words() }));
    } catch { /* a full or closed storage costs the draft, not the form */ }
  };
  const kept = read();
  if (kept) {
    box.checked = true;
    if (!form.elements.subject.value && !form.elements.text.value) {
      for (const name of FIELDS) if (kept[name] && form.elements[name]) form.elements[name].value = kept[name];
      const note = document.createElement("p");
      note.setAttribute("role", "status");
      note.className = "hint";
      note.textContent = form.dataset.draftFound;
      form.prepend(note);
    }
  }
  box.addEventListener("change", () => (box.checked ? keep() : forget()));
  form.addEventListener("input", keep);
}
