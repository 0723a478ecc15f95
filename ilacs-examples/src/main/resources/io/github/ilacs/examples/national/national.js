(() => {
  "use strict";
  const table = document.getElementById("authorities");
  const body = table.tBodies[0];
  const rows = [...body.rows].filter(row => row.dataset.name !== undefined);
  const headings = [...table.tHead.rows[0].cells];
  const shown = document.getElementById("shown");
  const byName = document.getElementById("by-name");
  const byPathway = document.getElementById("by-pathway");
  const byState = document.getElementById("by-state");
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  let sorted = { column: 0, descending: false };

  const tell = () => {
    const number = rows.filter(row => !row.hidden).length;
    const direction = sorted.descending ? "descending" : "ascending";
    shown.textContent = number + " of " + rows.length + " authorities shown, sorted by "
        + headings[sorted.column].textContent.trim().toLowerCase() + ", " + direction + ".";
  };

  const filter = () => {
    const wanted = plain(byName.value.trim());
    for (const row of rows) {
      row.hidden = !(plain(row.dataset.name).includes(wanted)
          && (byPathway.value === "" || row.dataset.pathway === byPathway.value)
          && (byState.value === "" || row.dataset.state === byState.value));
    }
    tell();
  };

  const sort = column => {
    sorted = { column, descending: sorted.column === column && !sorted.descending };
    const number = headings[column].dataset.kind === "number";
    const value = row => row.cells[column].dataset.value;
    const compare = (a, b) => {
      // What has no value comes last in both directions.
      if (a === "" || b === "") {
        return (a === "") - (b === "");
      }
      const order = number ? a - b : a.localeCompare(b, "en-GB");
      return sorted.descending ? -order : order;
    };
    rows.sort((a, b) => compare(value(a), value(b)) || value0(a) - value0(b));
    body.append(...rows);
    mark();
    tell();
  };

  const value0 = row => Number(row.cells[0].dataset.value);

  const mark = () => headings.forEach((heading, column) => {
    if (column === sorted.column) {
      heading.setAttribute("aria-sort", sorted.descending ? "descending" : "ascending");
    } else {
      heading.removeAttribute("aria-sort");
    }
  });

  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(column));
    heading.append(button);
  });
  for (const field of [byName, byPathway, byState]) {
    field.addEventListener("input", filter);
  }
  document.getElementById("reset").addEventListener("click", () => {
    byName.value = "";
    byPathway.value = "";
    byState.value = "";
    filter();
    byName.focus();
  });
  table.classList.add("scripted");
  document.getElementById("filter").hidden = rows.length === 0;
  mark();
  filter();
})();
