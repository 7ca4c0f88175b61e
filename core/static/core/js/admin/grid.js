// The grid of cells in the page editor: type, move with the arrow keys, paste from a spreadsheet.
(() => {
  const words = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);

  const readClipboard = (data) => {
    const html = data.getData("text/html");
    const table = html && new DOMParser().parseFromString(html, "text/html").querySelector("table");
    if (table) {
      return [...table.rows].map((row) =>
        [...row.cells].flatMap((cell) => [cell.innerText.trim(), ...Array(Math.max(0, cell.colSpan - 1)).fill("")]),
      );
    }
    const text = data.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
    return text.split("\n").map((line) => line.split("\t"));
  };

  class Grid {
    constructor(root, name, id, state, options) {
      this.options = options;
      this.idForLabel = `${id}-r0c0`;
      this.id = id;
      this.root = root;
      root.className = "portal-grid";
      root.innerHTML = `<p class="help"></p><div class="portal-grid__scroll"><table><thead></thead><tbody></tbody></table></div>
        <p class="portal-grid__tools"><button type="button" class="button button-small button-secondary" data-do="row"></button>
        <button type="button" class="button button-small button-secondary" data-do="column"></button></p>
        <p class="portal-grid__said" role="status"></p><input type="hidden">`;
      root.querySelector(".help").textContent = options.hint;
      root.querySelector("[data-do=row]").textContent = options.addRow;
      root.querySelector("[data-do=column]").textContent = options.addColumn;
      this.input = root.querySelector("input[type=hidden]");
      this.input.name = name;
      this.input.id = id;
      root.addEventListener("click", (event) => this.press(event));
      root.addEventListener("input", (event) => this.type(event));
      root.addEventListener("keydown", (event) => this.move(event));
      root.addEventListener("paste", (event) => this.paste(event));
      this.setState(state);
    }

    get width() { return this.rows[0].length; }

    keep() {
      this.input.value = JSON.stringify(this.rows);
      this.input.dispatchEvent(new Event("change", { bubbles: true }));
    }

    draw() {
      const { options, rows } = this;
      const head = document.createElement("tr");
      head.append(document.createElement("td"));
      rows[0].forEach((_, c) => {
        const cell = document.createElement("td");
        cell.append(this.button("drop-column", c, words(options.removeColumn, { column: c + 1 })));
        head.append(cell);
      });
      this.root.querySelector("thead").replaceChildren(head);
      this.root.querySelector("tbody").replaceChildren(
        ...rows.map((row, r) => {
          const line = document.createElement("tr");
          const first = document.createElement("td");
          first.append(this.button("drop-row", r, words(options.removeRow, { row: r + 1 })));
          line.append(first);
          row.forEach((text, c) => {
            const cell = document.createElement("td");
            const field = document.createElement("textarea");
            field.rows = 1;
            field.value = text;
            field.id = `${this.id}-r${r}c${c}`;
            field.dataset.row = r;
            field.dataset.column = c;
            field.setAttribute("aria-label", words(options.cell, { row: r + 1, column: c + 1 }));
            cell.append(field);
            line.append(cell);
          });
          return line;
        }),
      );
    }

    button(what, at, label) {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.do = what;
      button.dataset.at = at;
      button.textContent = "×";
      button.setAttribute("aria-label", label);
      button.title = label;
      return button;
    }

    press(event) {
      const button = event.target.closest("button[data-do]");
      if (!button) return;
      const at = Number(button.dataset.at);
      const what = button.dataset.do;
      if (what === "row" && this.rows.length < this.options.maxRows) this.rows.push(Array(this.width).fill(""));
      if (what === "column" && this.width < this.options.maxColumns) this.rows.forEach((row) => row.push(""));
      if (what === "drop-row" && this.rows.length > 1) this.rows.splice(at, 1);
      if (what === "drop-column" && this.width > 1) this.rows.forEach((row) => row.splice(at, 1));
      this.draw();
      this.keep();
      if (what === "row") this.cell(this.rows.length - 1, 0)?.focus();
      if (what === "column") this.cell(0, this.width - 1)?.focus();
    }

    type(event) {
      const { row, column } = event.target.dataset;
      if (row === undefined) return;
      this.rows[row][column] = event.target.value;
      this.keep();
    }

    move(event) {
      const { row, column } = event.target.dataset;
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (row === undefined || event.isComposing) return;
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        this.cell(Number(row) + 1, column)?.focus();
      } else if (step && !event.target.value.includes("\n")) {
        event.preventDefault();
        this.cell(Number(row) + step, column)?.focus();
      }
    }

    paste(event) {
      const { row, column } = event.target.dataset;
      if (row === undefined) return;
      const pasted = readClipboard(event.clipboardData);
      if (pasted.length < 2 && pasted[0].length < 2) return;
      event.preventDefault();
      const top = Number(row);
      const left = Number(column);
      const width = Math.max(this.width, left + Math.max(...pasted.map((line) => line.length)));
      while (this.rows.length < top + pasted.length) this.rows.push([]);
      this.rows.forEach((line) => { while (line.length < width) line.push(""); });
      pasted.forEach((line, r) => line.forEach((text, c) => { this.rows[top + r][left + c] = text.trim(); }));
      this.draw();
      this.keep();
      this.cell(top, left).focus();
      this.root.querySelector("[role=status]").textContent = words(this.options.pasted, {
        rows: pasted.length,
        columns: Math.max(...pasted.map((line) => line.length)),
      });
    }

    cell(row, column) { return document.getElementById(`${this.id}-r${row}c${column}`); }

    getValue() { return this.rows; }
    getState() { return this.rows.map((row) => [...row]); }
    setState(state) {
      this.rows = state && state.length ? state.map((row) => [...row]) : Array.from({ length: 3 }, () => ["", "", ""]);
      this.draw();
      this.input.value = JSON.stringify(this.rows);
    }
    getTextLabel() { return null; }
    focus() { this.cell(0, 0)?.focus(); }
    setInvalid(invalid) { this.root.classList.toggle("portal-grid--invalid", invalid); }
    setCapabilityOptions() {}
  }

  class GridInput {
    constructor(options) { this.options = options; }
    render(placeholder, name, id, initialState) {
      const root = document.createElement("div");
      placeholder.replaceWith(root);
      return new Grid(root, name, id, initialState, this.options);
    }
  }
  window.telepath.register("portal.GridInput", GridInput);
})();
