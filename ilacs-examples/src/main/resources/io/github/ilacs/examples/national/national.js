(() => {
  "use strict";
  const table = document.getElementById("authorities");
  const body = table.tBodies[0];
  const rows = [...body.rows].filter(row => row.dataset.name !== undefined);
  const headings = [...table.tHead.querySelectorAll("th")];
  const shown = document.getElementById("shown");
  const byName = document.getElementById("by-name");
  const choices = [...document.querySelectorAll("#filter select")];
  // The words of the field's own id, as the row and the address have them.
  const respect = choice => choice.id.substring("by-".length);
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  let sorted = { column: 0, descending: false };

  const tell = () => {
    const number = rows.filter(row => !row.hidden).length;
    const direction = sorted.descending ? "descending" : "ascending";
    shown.textContent = number + " of " + rows.length + " authorities shown, sorted by "
        + headings[sorted.column].querySelector("button").textContent.trim().toLowerCase() + ", " + direction + ".";
  };

  const filter = () => {
    const wanted = plain(byName.value.trim());
    for (const row of rows) {
      row.hidden = !(plain(row.dataset.name).includes(wanted)
          && choices.every(choice =>
              choice.value === "" || row.dataset[respect(choice)] === choice.value));
    }
    tell();
  };

  // The filter is kept behind the sign # of the address: a page of a folder may change no other
  // part of it. Other addresses that end so lead to a place in the page, and have no equals sign.
  const keep = () => {
    const kept = new URLSearchParams();
    if (byName.value.trim() !== "") {
      kept.set("name", byName.value.trim());
    }
    choices.filter(choice => choice.value !== "")
        .forEach(choice => kept.set(respect(choice), choice.value));
    history.replaceState(null, "", "#" + kept);
  };

  const restore = () => {
    if (location.hash.includes("=")) {
      const kept = new URLSearchParams(location.hash.substring(1));
      byName.value = kept.get("name") ?? "";
      choices.forEach(choice => {
        choice.value = kept.get(respect(choice)) ?? "";
        if (choice.selectedIndex < 0) {
          choice.value = "";
        }
      });
    }
    filter();
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
    button.textContent = heading.textContent;
    // Browsers print no button at the head of the second page; words they do.
    const words = document.createElement("span");
    words.className = "printed";
    words.textContent = heading.textContent;
    heading.replaceChildren(words);
    button.addEventListener("click", () => sort(column));
    heading.append(button);
  });
  for (const field of [byName, ...choices]) {
    field.addEventListener("input", () => {
      filter();
      keep();
    });
  }
  window.addEventListener("hashchange", restore);
  document.getElementById("reset").addEventListener("click", () => {
    byName.value = "";
    choices.forEach(choice => {
      choice.value = "";
    });
    filter();
    keep();
    byName.focus();
  });
  table.classList.add("scripted");
  document.getElementById("filter").hidden = rows.length === 0;
  mark();
  restore();
})();
