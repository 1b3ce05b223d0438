// Narrows and orders the statements of a page without asking for another. Without it all are there, by date.
{
  const tools = document.querySelector(".list-tools template");
  const list = document.querySelector(".list .cards");
  if (tools && list) {
    tools.before(tools.content);
    const [input, select, status] = document.querySelectorAll(
      ".list-tools input, .list-tools select, .list-tools [role=status]",
    );
    const cards = [...list.children];
    const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const words = new Map(cards.map((card) => [card, plain(card.textContent)]));
    const title = (card) => card.querySelector("h2, h3").textContent;
    const orders = {
      newest: () => cards,
      oldest: () => [...cards].reverse(),
      title: () => [...cards].sort((a, b) => title(a).localeCompare(title(b))),
    };

    select.addEventListener("change", () => list.replaceChildren(...orders[select.value]()));
    input.addEventListener("input", () => {
      const asked = plain(input.value).split(/\s+/).filter(Boolean);
      for (const card of cards) card.hidden = !asked.every((word) => words.get(card).includes(word));
      const shown = cards.filter((card) => !card.hidden).length;
      const said = status.dataset.form.replace("{shown}", shown).replace("{all}", cards.length);
      status.textContent = asked.length === 0 ? "" : shown === 0 ? status.dataset.none : said;
    });
  }
}
