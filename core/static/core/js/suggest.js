// A list of what may be meant, under the search box: arrows choose, Enter opens, Escape closes. Without it the box works as well.
const known = new Set();

export function suggest(box, form) {
  if (known.has(box)) return;
  known.add(box);
  const list = document.createElement("ul");
  list.id = `${box.id}-goi-y`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestLabel);
  list.hidden = true;
  form.append(list);
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  let chosen = -1, wait = 0, asked = "";

  const show = (open) => {
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    if (!open) choose(-1);
  };
  const choose = (index) => {
    chosen = index;
    for (const [i, row] of [...list.children].entries()) row.setAttribute("aria-selected", String(i === index));
    const row = list.children[index];
    if (row) {
      box.setAttribute("aria-activedescendant", row.id);
      row.scrollIntoView({ block: "nearest" });
    } else box.removeAttribute("aria-activedescendant");
  };
  const open = (row) => location.assign(row.dataset.url);
  const ask = async () => {
    const words = box.value;
    if (words === asked) return;
    asked = words;
    const answer = words.trim().length > 1 ? await fetch(`/api/v1/suggest?q=${encodeURIComponent(words)}`).catch(() => null) : null;
    if (words.trim().length > 1 && !answer?.ok) asked = ""; // asked again when the box changes
    const rows = answer?.ok ? (await answer.json()).suggestions : [];
    if (box.value !== words) return; // more was typed meanwhile
    list.replaceChildren(...rows.map((item, i) => {
      const row = document.createElement("li");
      row.id = `${list.id}-${i}`;
      row.setAttribute("role", "option");
      row.dataset.url = item.url;
      const about = document.createElement("small");
      about.textContent = [item.kind, item.number].filter(Boolean).join(" · ");
      row.append(item.text, about);
      return row;
    }));
    choose(-1);
    show(rows.length > 0 && document.activeElement === box);
  };

  box.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(ask, 120);
  });
  box.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.key === "Escape" && !list.hidden) {
      show(false);
      event.preventDefault();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && last >= 0) {
      if (list.hidden) show(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(chosen + step > last ? -1 : chosen + step < -1 ? last : chosen + step);
      event.preventDefault();
    } else if (event.key === "Enter" && list.children[chosen]) {
      event.preventDefault();
      open(list.children[chosen]);
    }
  });
  box.addEventListener("blur", () => setTimeout(() => show(false), 150));
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", (event) => {
    const row = event.target.closest("li");
    if (row) open(row);
  });
  if (document.activeElement === box && box.value !== box.defaultValue) ask(); // typed before this was here
}
