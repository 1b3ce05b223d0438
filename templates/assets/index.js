// The index of every language as one: Pagefind keeps one for each, with its own way to find words.
// A page has one language to Pagefind, that of its root element, so the root says each for a moment.

// Han characters and kana are indexed one by one; a word of them is asked for as a phrase.
const UNSPACED = /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]{2,}/gu;

// What is asked of an index for what a reader wrote.
const asked = (words) =>
  words
    .replace(/(?<=\p{L})’(?=\p{L})/gu, "'")
    .replace(UNSPACED, (word) => (words.includes('"') ? [...word].join(" ") : `"${[...word].join(" ")}"`));

// A word that every text has: to be asked for no word, Pagefind fetches the whole index.
const EVERY_TEXT = "everytextofthisarchive";

// With more texts than this Pagefind takes seconds to count what a filter would leave: filters then have
// their names alone, and nothing is listed until something is asked.
const MOST_COUNTED = 10_000;

// An excerpt of what was indexed, as the text has it: with the marks of Pagefind, and nothing else of HTML.
const HAN = "[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff，。、；：「」《》]";
const AS_WRITTEN = [
  [new RegExp(`(?:<mark>)?${EVERY_TEXT}(?:</mark>)?[. ]*`, "g"), ""],
  [/(?<=\p{L})(?:'|&#x27;|&#39;|&apos;)(?=\p{L})/gu, "’"],
  [/(?<=\p{L})([–—…―]) (?=\p{L})/gu, "$1"],
  [new RegExp(`(?<=${HAN}(?:</?mark>)*) (?=(?:</?mark>)*${HAN})`, "gu"), ""],
];
export const asWritten = (excerpt) =>
  AS_WRITTEN.reduce((words, [mark, meant]) => words.replace(mark, meant), excerpt);

// Where an index has no such word, Pagefind takes the longest word that the one asked for begins with,
// `a` for `acier`. So the words marked in the best result must have most of the one that was asked for,
// four letters of it at least, and a number whole.
const ENOUGH = 0.6;
const LEAST = 4;

// What puts a text with the words beside each other before all others.
const AHEAD = 1_000;

const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// The length of the longest piece of a word that another has as well.
function shared(word, other) {
  for (let length = word.length; length > 0; length -= 1) {
    for (let at = 0; at + length <= word.length; at += 1) {
      if (other.includes(word.slice(at, at + length))) return length;
    }
  }
  return 0;
}

// Whether a word that is marked is the one that was asked for, or one of its forms.
function isLike(part, mark) {
  if (/\p{N}/u.test(part)) return mark.includes(part);
  return shared(part, mark) >= Math.max(ENOUGH * part.length, Math.min(part.length, LEAST));
}

// Whether the best result has a word that was asked for, or one much like it.
async function isAnswered(word, results) {
  if (results.length === 0) return false;
  if (word.includes('"')) return true;
  const { excerpt } = await results[0].data();
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, mark]) => plain(mark));
  const wanted = plain(word).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    (marked.length === 0 && !/\p{N}/u.test(word)) ||
    wanted.every((part) => marked.some((mark) => isLike(part, mark)))
  );
}

// The words of a question, and its phrases in quotation marks.
const wordsOf = (question) => question.match(/"[^"]*"|[^\s"]+/gu) ?? [];

// A word as it is spelt on the other side of the Atlantic, where that differs.
const SPELLINGS = [
  [/(?<=\p{L}{3})is(?=(?:e[ds]?|ing|ations?|ational)$)/iu, "iz"],
  [/(?<=\p{L}{3})iz(?=(?:e[ds]?|ing|ations?|ational)$)/iu, "is"],
  [/(?<=\p{L}{2})our(?=s?$|ed$|ing$|able$)/iu, "or"],
  [/(?<=\p{L}{2})or(?=s?$|ed$|ing$|able$)/iu, "our"],
];
function spellings(word, language) {
  const other = language.startsWith("en") && SPELLINGS.find(([here]) => here.test(word));
  return other ? [word, word.replace(...other)] : [word];
}

// How an index spells a word, and what it finds; null where no text has it.
async function asSpelt(index, language, word, options) {
  for (const each of spellings(word, language)) {
    const found = await index.search(each, options);
    if (await isAnswered(each, found.results)) return { word: each, found };
  }
  return null;
}

// What an index says of a question: every word must be in it, and where the words stand as they were
// asked for, beside each other and not as the beginning of longer ones, that text comes first.
async function answer(index, language, question, options) {
  const known = [];
  let found = null;
  for (const word of wordsOf(question)) {
    // One after the other, as Pagefind writes an excerpt into what it keeps of a page.
    const own = await asSpelt(index, language, word, options);
    if (own === null) return null;
    known.push(own.word);
    found = own.found;
  }
  if (known.length > 1) found = await index.search(known.join(" "), options);
  if (known.length > 0 && !question.includes('"') && !options.sort) {
    const phrase = await index.search(`"${known.join(" ")}"`, options);
    const together = new Set(phrase.results.map(({ id }) => id));
    for (const result of found.results) if (together.has(result.id)) result.score += AHEAD;
  }
  return found;
}

// Opens the index of each language. Each needs a module of its own: instances of one share a worker.
async function openEach(address, languages) {
  const modules = await Promise.all(
    languages.map((language) => import(`${address}&language=${language}`)),
  );
  const root = document.documentElement;
  const own = root.lang;
  const indexes = modules.map((pagefind, at) => {
    root.lang = languages[at];
    return pagefind.createInstance({ ranking: { termSimilarity: 4 } });
  });
  root.lang = own;
  await Promise.all(indexes.map((index) => index.init()));
  return indexes;
}

function together(counts) {
  const sums = {};
  for (const filters of counts) {
    for (const [name, values] of Object.entries(filters)) {
      sums[name] ??= {};
      for (const [word, count] of Object.entries(values)) sums[name][word] = (sums[name][word] ?? 0) + count;
    }
  }
  return sums;
}

// The results of all languages in one order: by relevance, or by date where `order` says so.
class Found {
  constructor(lists, order) {
    this.order = order;
    this.lists = order ? lists : [lists.flat().sort((a, b) => b.score - a.score)];
    this.count = this.lists.reduce((sum, list) => sum + list.length, 0);
  }

  // The next so many, with what is known of them.
  async take(number) {
    const ahead = this.lists.map((list) => list.slice(0, number));
    const known = await Promise.all(ahead.map((list) => Promise.all(list.map((each) => each.data()))));
    const taken = [];
    while (taken.length < number && known.some((list) => list.length)) {
      const at = this.#first(known);
      taken.push(known[at].shift());
      this.lists[at].shift();
      this.count -= 1;
    }
    return taken;
  }

  #first(known) {
    const sooner = (a, b) => (this.order === "asc" ? a < b : a > b);
    let first = -1;
    known.forEach((list, at) => {
      if (list.length && (first < 0 || sooner(list[0].meta.date ?? "", known[first][0].meta.date ?? ""))) first = at;
    });
    return first;
  }
}

// The names of all filters' values, from indexes that are opened for that alone: one that has them counts.
async function names(address, languages) {
  const indexes = await openEach(`${address}?names`, languages);
  const known = await Promise.all(indexes.map((index) => index.filters()));
  await Promise.all(indexes.map((index) => index.destroy()));
  return together(known);
}

// Opens the index at an address: how many texts it has, whether it counts what filters would leave, and
// how it is asked.
export async function openIndex(address) {
  const entry = await (await fetch(new URL("pagefind-entry.json", address))).json();
  const languages = Object.keys(entry.languages);
  const texts = Object.values(entry.languages).reduce((sum, each) => sum + each.page_count, 0);
  const counts = texts <= MOST_COUNTED;
  const indexes = await openEach(`${address}?search`, languages);
  return {
    texts,
    counts,
    filters: async () =>
      counts
        ? together(await Promise.all(indexes.map((index) => index.filters())))
        : names(address, languages),
    search: async (words, options) => {
      const given = words
        ? indexes.map((index, at) => answer(index, languages[at], asked(words), options))
        : indexes.map((index) => index.search(EVERY_TEXT, options));
      const answers = (await Promise.all(given)).filter(Boolean);
      return {
        filters: together(answers.map((answer) => answer.filters)),
        found: new Found(
          answers.map((answer) => [...answer.results]),
          options.sort?.date ?? "",
        ),
      };
    },
  };
}
