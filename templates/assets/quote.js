// A paragraph's number opens two ways to take it along: its address, and its words with a citation.
// Without a script, the number is a link to the paragraph, as it is here.
{
  const article = document.querySelector("article.statement");
  const template = document.getElementById("quotation");

  if (article && template) {
    const tools = template.content.firstElementChild.cloneNode(true);
    const said = tools.querySelector("[role=status]");
    let paragraph = null;

    const address = () => {
      const canonical = document.querySelector("link[rel=canonical]");
      const base = canonical ? canonical.href : location.href.split("#")[0];
      return `${base}#${paragraph.id}`;
    };

    const words = () => {
      const copy = paragraph.cloneNode(true);
      for (const extra of copy.querySelectorAll(".pin, .quote-tools, sup.note, li > ul, li > ol")) extra.remove();
      return copy.textContent.replace(/\s+/g, " ").trim();
    };

    const takes = {
      link: address,
      quotation: () => {
        const number = paragraph.querySelector(".pin").dataset.n;
        const source = `${tools.dataset.source}, ¶ ${number}, ${address()}`;
        const said = { "{words}": words(), "{source}": source };
        return tools.dataset.form.replace(/\{words\}|\{source\}/g, (name) => said[name]);
      },
    };

    article.addEventListener("click", async (event) => {
      const pin = event.target.closest(".pin");
      if (pin) {
        paragraph = pin.parentElement;
        said.textContent = "";
        paragraph.append(tools);
        return;
      }
      const button = event.target.closest("[data-takes]");
      if (button) {
        await copy(takes[button.dataset.takes]());
        said.textContent = tools.dataset.done;
      }
    });
  }

  // Every citation can be copied whole.
  const copying = document.getElementById("copying");
  for (const citation of copying ? document.querySelectorAll(".styles dd") : []) {
    const words = document.createElement("span");
    words.append(...citation.childNodes);
    const button = copying.content.firstElementChild.cloneNode(true);
    const said = button.textContent;
    citation.append(words, button);
    button.addEventListener("click", async () => {
      await copy(words.textContent.trim());
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = said), 2000);
    });
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Where the clipboard is closed to pages, as on plain http, the old way still works.
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
  }
}
