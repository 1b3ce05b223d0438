// Searches the index that Pagefind made of the written pages, and shows what it finds as our own list.
// The question stands in the address, so that a result can be shared, and the index is fetched in parts.
{
  const form = document.getElementById("search");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const more = document.getElementById("more");
  const table = document.getElementById("table");
  const shape = document.getElementById("result").content.firstElementChild;
  const filters = [...form.querySelectorAll("select[data-of]")];
  const AT_ONCE = 20;
  // The columns of the table: filters of the index, and what else is known of a statement.
  const COLUMNS = ["title", "date", "type", "country", "topic", "person", "language", "address"];
  const collator = new Intl.Collator(document.documentElement.lang);
  let asked = 0;
  let waiting = null;
  let asking = [];
  let asWritten = (text) => text;
  let years = [];
  let all = {};

  let index = null;

  async function open() {
    try {
      const languages = await import(new URL(form.dataset.script, location.href).href);
      asWritten = languages.asWritten;
      return await languages.openIndex(new URL(form.dataset.index, location.href).href);
    } catch {
      found.textContent = form.dataset.missing;
      for (const useless of form.querySelectorAll(".ask, .filters, .results")) useless.remove();
      return null;
    }
  }

  function question() {
    const data = new FormData(form);
    return new URLSearchParams([...data].filter(([, value]) => value.trim() !== ""));
  }

  function fill(select, counts) {
    const chosen = select.value;
    const known = chosen ? { [chosen]: 0, ...counts } : (counts ?? {});
    const options = Object.entries(known).filter(([word, count]) => count || word === chosen);
    options.sort(([a], [b]) => collator.compare(a, b));
    const any = select.options[0];
    select.replaceChildren(
      any,
      ...options.map(([word, count]) => {
        const shown = index.counts ? `${word} (${count})` : word;
        return new Option(shown, word, false, word === chosen);
      }),
    );
  }

  const slug = (words) =>
    words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");

  // Sets what an address asks for. A name may be written as in the addresses of pages, and one that the
  // archive does not have is shown as it was asked for, with nothing found, rather than left out in silence.
  function set(element, asked) {
    if (element.dataset?.of && asked) {
      const known = [...element.options].find(({ value }) => slug(value) === slug(asked));
      if (!known) element.add(new Option(asked, asked));
      element.value = known?.value ?? asked;
    } else {
      element.value = asked;
    }
  }

  // Every year from the first to the last, whether or not it has a statement: a span may begin in any.
  function fillYears(select) {
    const known = years.filter((year) => /^\d+$/.test(year)).map(Number);
    for (let year = Math.max(...known); year >= Math.min(...known); year -= 1) {
      select.add(new Option(year, String(year).padStart(4, "0")));
    }
  }

  async function search() {
    const turn = ++asked;
    const words = question();
    history.replaceState(null, "", words.size ? `?${words}` : location.pathname);
    const chosen = narrowed();
    const order = form.elements.sort.value || (words.get("q") ? "" : "desc");
    const options = { filters: chosen, ...(order && { sort: { date: order } }) };
    asking = [words.get("q"), options];
    const isOpen = !words.get("q") && chosen && Object.keys(chosen).length === 0;
    const answer = chosen && !isOpen && (await index.search(...asking));
    if (turn !== asked) return;
    const left = isOpen ? all : answer?.filters;
    for (const select of index.counts ? filters : []) {
      if (select.dataset.of !== "year") fill(select, left?.[select.dataset.of]);
    }
    waiting = answer?.found;
    const count = isOpen ? index.texts : (waiting?.count ?? 0);
    const many = form.dataset.many.replace("{count}", count.toLocaleString(document.documentElement.lang));
    found.textContent = count === 0 ? form.dataset.none : count === 1 ? form.dataset.one : many;
    table.hidden = count === 0 || isOpen;
    results.hidden = table.hidden;
    results.replaceChildren();
    await show(turn, words.get("q"));
  }

  // What the index is asked: all of the countries chosen, any of the years between, one of the others;
  // null where no year lies between.
  function narrowed() {
    const chosen = {};
    for (const select of filters) {
      if (!select.value || select.dataset.of === "year") continue;
      (chosen[select.dataset.of] ??= { all: [] }).all.push(select.value);
    }
    const { since, until } = form.elements;
    if (since.value || until.value) {
      const between = (year) =>
        (!since.value || year >= since.value) && (!until.value || year <= until.value);
      chosen.year = { any: years.filter(between) };
      if (chosen.year.any.length === 0) return null;
    }
    return chosen;
  }

  // RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe.
  function cell(words) {
    const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(words) ? `'${words}` : words;
    return `"${safe.replaceAll('"', '""')}"`;
  }

  async function download() {
    const rows = [COLUMNS];
    const all = (await index.search(...asking)).found;
    while (all.count) {
      for (const data of await all.take(100)) {
        const known = { title: [data.meta.title], date: [data.meta.date], address: [address(data)] };
        rows.push(COLUMNS.map((name) => (known[name] ?? data.filters[name] ?? []).join("; ")));
      }
    }
    const text = rows.map((row) => row.map(cell).join(",")).join("\r\n");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: "text/csv" }));
    link.download = "statements.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  }

  function address(data) {
    return new URL(data.url, location.href).href.replace(/index\.html$/, "");
  }

  async function show(turn, words) {
    const next = (await waiting?.take(AT_ONCE)) ?? [];
    if (turn !== asked) return;
    results.append(...next.map((data) => item(data, words)));
    more.hidden = !waiting?.count;
  }

  function item(data, words) {
    const entry = shape.cloneNode(true);
    const link = entry.querySelector("a");
    link.textContent = data.meta.title;
    link.href = words ? `${data.url}?highlight=${encodeURIComponent(words)}` : data.url;
    entry.querySelector(".what").textContent = data.meta.kicker ?? "";
    const excerpt = entry.querySelector(".summary");
    // Pagefind escapes what an excerpt holds and marks the words found; nothing but marks is taken over.
    const parsed = new DOMParser().parseFromString(asWritten(data.excerpt), "text/html").body;
    for (const node of parsed.childNodes) {
      if (node.nodeName === "MARK") {
        const mark = document.createElement("mark");
        mark.textContent = node.textContent;
        excerpt.append(mark);
      } else {
        excerpt.append(node.textContent);
      }
    }
    return entry;
  }

  async function begin() {
    const asks = new URLSearchParams(location.search);
    results.hidden = !location.search;
    if (location.search) found.textContent = form.dataset.waiting;
    form.elements.q.value = asks.get("q") ?? "";
    index = await open();
    if (!index) return;
    all = await index.filters();
    years = Object.keys(all.year ?? {});
    for (const select of filters) {
      if (select.dataset.of === "year") fillYears(select);
      else fill(select, all[select.dataset.of]);
    }
    for (const element of form.elements) if (element.name) set(element, asks.get(element.name) ?? "");
    let pause;
    form.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(search, 150);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(pause); // or a second answer would take the results from under the reader
      search();
    });
    table.addEventListener("click", download);
    more.addEventListener("click", () => show(asked, form.elements.q.value));
    await search();
  }

  begin();
}
