// Marks the words of a search in the page that was opened from its results.
{
  const words = new URLSearchParams(location.search).get("highlight");
  const article = document.querySelector("article.statement .sheet");

  if (words && article) {
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const wanted = plain(words).match(/[\p{L}\p{N}]+/gu) ?? [];
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const pieces = text.data.split(/([\p{L}\p{N}\p{M}]+)/u);
      if (!pieces.some((piece) => wanted.includes(plain(piece)))) continue;
      text.replaceWith(
        ...pieces.map((piece) => {
          if (!wanted.includes(plain(piece))) return piece;
          const mark = document.createElement("mark");
          mark.textContent = piece;
          return mark;
        }),
      );
    }
  }
}
