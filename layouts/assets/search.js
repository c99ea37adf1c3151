// Finds pages by their words. The field is shown once that works: never from the file system, where browsers fetch nothing.
(async () => {
  const box = document.getElementById('search');
  const [field, status, list] = box.querySelectorAll('input, p, ol');
  const forms = JSON.parse(box.dataset.found);

  // Letters that stand for others, and that NFKD leaves whole.
  const same = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '' };

  // Words without case, accents and Arabic vowels: NFKD takes é apart, and أ too.
  const words = (text = '') => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => same[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt() & 15)
    .split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  // How well a word that is asked for fits: whole, as the beginning, or in a compound. A number fits whole.
  const exact = (asked, word) => word === asked ? 4 : /^\d/.test(asked) ? 0 :
    word.startsWith(asked) ? 3 : asked.length > 2 && word.includes(asked) ? 1 : 0;

  // The same, or with one letter wrong, too many, too few, or two in the wrong order.
  const near = (asked, word) => {
    let i = 0;
    while (asked[i] && asked[i] === word[i]) i++;
    const rest = (a, w) => word.slice(i + w).startsWith(asked.slice(i + a));
    return exact(asked, word) || asked.length > 3 && !/^\d/.test(asked) &&
      (rest(1, 1) || rest(1, 0) || rest(0, 1) || asked[i] === word[i + 1] && asked[i + 1] === word[i] && rest(2, 2));
  };

  // The pages that have every word; a word counts most in the title, then in a heading.
  const find = (asked, fits) => {
    for (const page of pages) {
      const scores = asked.map((word) => page.words.reduce((best, [there, weight]) => Math.max(best, weight * fits(word, there)), 0));
      page.score = scores.every(Boolean) && scores.reduce((a, b) => a + b);
    }
    return pages.filter((page) => page.score).sort((a, b) => b.score - a.score);
  };

  const line = (name, className, textContent, lang) =>
    Object.assign(document.createElement(name), { className, textContent }, lang && { lang, dir: 'auto' });

  const row = ({ at, title, titleIn, facts, about, aboutIn }) => {
    const item = line('li', ''), link = line('a', 'row-title', title, titleIn);
    link.href = box.dataset.root + at + 'index.html';
    item.append(link, line('p', 'row-facts', facts), line('span', '', about, aboutIn));
    return item;
  };

  const show = () => {
    // The Arabic article can be hidden in the word before it.
    const asked = words(field.value).map((word) => word.replace(/^ال(?=..)/, ''));
    let found = [];
    for (const fits of [exact, near]) if (asked.length && !found.length) found = find(asked, fits);
    list.replaceChildren(...found.slice(0, 20).map(row));
    const form = new Intl.PluralRules(document.documentElement.lang).select(found.length);
    status.textContent = !asked.length ? '' : !found.length ? box.dataset.none :
      (forms[form] ?? forms.other).replace('{{.Count}}', found.length);
  };

  let kinds, pages;
  try {
    ({ kinds, pages } = await (await fetch(box.dataset.index, { cache: 'no-cache' })).json());
  } catch {
    return box.remove();
  }
  for (const page of pages) {
    page.facts = [kinds[page.kind], page.when].filter(Boolean).join(' · ');
    page.words = [[page.title, 25], [words(page.title).join(''), 20], [page.heads, 5], [[page.facts, page.about, page.words].join(' '), 1]]
      .flatMap(([text, weight]) => words(text).map((word) => [word, weight]));
  }
  // What is looked for stands in the address, to come back to or to pass on.
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('change', () => history.replaceState(null, '', '?q=' + encodeURIComponent(field.value)));
  field.addEventListener('keydown', ({ key }) => key === 'Enter' && list.querySelector('a')?.focus());
  field.addEventListener('input', show);
  box.classList.add('ready');
  show();
})();
