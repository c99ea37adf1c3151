// The default theme in a real browser: what only a browser can tell.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build, buildSchool, launch, missing, serve } from './browser.mjs';

// One page of every kind.
const kinds = [
  '', 'visie/', 'partnerschappen/', 'partnerschappen/formeel/', 'activiteiten/', 'activiteiten/leesfeest/', 'activiteiten/rekencafe-november/',
  'groepen/3/', 'speerpunten/', 'speerpunten/lezen-thuis/', 'jaarplan/', 'jaarplan/2025-2026/', 'jaarplan/kalender/', 'jaarplan/2026-11/', 'beleidsplan/',
  'scan/', 'wensen/', 'checklist/', 'meting/', 'meting/2024-11-13/', 'evaluaties/', 'evaluaties/2026-11-10/', 'meedoen/', 'overleg/mr/',
  'praktisch/', 'praktisch/ziek-melden/', 'partners/', 'partners/bibliotheek/', 'beleidsterreinen/', 'infokaart/', 'paginas/ouderkamer/', 'paginas/alle-opmaak/', 'traject/', 'contact/', 'begrippen/', 'zoeken/', 'over/', '404.html',
];
const widths = [360, 1280];
// All of them in the language that is written from right to left, and in the other a few.
const others = [...kinds.filter((kind) => !kind.endsWith('.html')).map((kind) => `ar/${kind}`), 'en/', 'en/visie/', 'en/activiteiten/leesfeest/', 'en/jaarplan/', 'en/contact/'];
const schemes = ['light', 'dark'];

// In the dark only colours differ.
const rules = {
  light: { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true } } },
  dark: { resultTypes: ['violations'], runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};

const skip = await missing();

describe('the theme', { skip }, () => {
  let browser, made, server;

  before(async () => {
    made = build();
    server = await serve(made.site);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    made?.remove();
  });

  /** Opens a page and gives it to a test, with all that it complained of and asked for. */
  async function open(address, options, use) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const complaints = [], requests = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    try {
      await page.goto(address, { waitUntil: 'load' });
      await use(page, { complaints, requests });
    } finally {
      await context.close();
    }
  }

  test('axe finds nothing, no page complains, asks another host or scrolls sideways', async (t) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const kind of [...kinds, ...others]) {
      const first = kinds.includes(kind);
      await t.test(kind || 'home', async () => {
        for (const width of first ? widths : widths.slice(0, 1)) {
          for (const colorScheme of first ? schemes : schemes.slice(0, 1)) {
            await open(server.address + kind, { viewport: { width, height: 800 }, colorScheme }, async (page, { complaints, requests }) => {
              await page.evaluate(axe);
              const { violations } = await page.evaluate(`axe.run(document, ${JSON.stringify(rules[colorScheme])})`);
              const where = `${kind} at ${width}, ${colorScheme}`;
              assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`), [], where);
              assert.deepEqual(complaints, [], where);
              assert.deepEqual(requests.filter((url) => !url.startsWith(server.address)), [], where);
              const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
              assert.ok(over <= 0, `${where}: ${over}px too wide`);
            });
          }
        }
      });
    }
  });

  test('axe finds nothing on the pages of a preschool and of a secondary school', async (t) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const pages = {
      voorschool: ['', 'groepen/de-rupsen/', 'activiteiten/voorleesochtend/', 'checklist/', 'beleidsterreinen/', 'en/'],
      voortgezet: ['', 'groepen/1a/', 'jaarplan/', 'en/'],
    };
    for (const [school, kinds] of Object.entries(pages)) {
      await t.test(school, async () => {
        const other = buildSchool(`generator/testdata/schools/${school}`);
        const there = await serve(other.site);
        try {
          for (const kind of kinds) {
            await open(there.address + kind, { viewport: { width: 360, height: 800 } }, async (page, { complaints }) => {
              await page.evaluate(axe);
              const { violations } = await page.evaluate(`axe.run(document, ${JSON.stringify(rules.light)})`);
              assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`), [], kind);
              assert.deepEqual(complaints, [], kind);
              const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
              assert.ok(over <= 0, `${kind}: ${over}px too wide`);
            });
          }
        } finally {
          await there.close();
          other.remove();
        }
      });
    }
  });

  test('the narrowest phone, and text at twice its size, need no scrolling sideways', async () => {
    for (const kind of kinds) {
      await open(server.address + kind, { viewport: { width: 320, height: 640 } }, async (page) => {
        for (const size of ['100%', '200%']) {
          await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
          const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
          assert.ok(over <= 0, `${kind} with text at ${size}: ${over}px too wide`);
        }
      });
    }
  });

  test('the keyboard leads past the navigation, through the filter and into what is folded', async () => {
    await open(server.address + 'activiteiten/', { viewport: { width: 1280, height: 800 } }, async (page) => {
      const focused = () => page.evaluate('document.activeElement.id || document.activeElement.className || document.activeElement.textContent.trim()');
      const tabTo = async (wanted) => {
        for (let i = 0; i < 200; i++) {
          await page.keyboard.press('Tab');
          if ((await focused()) === wanted) return;
        }
        assert.fail(`the tab key never reaches ${wanted}`);
      };
      await page.keyboard.press('Tab');
      assert.equal(await focused(), 'skip-link');
      await page.keyboard.press('Enter');
      assert.equal(await focused(), 'main');

      await tabTo('filter-groups');
      await page.keyboard.type('6');
      assert.equal(await page.locator('#filter-groups').inputValue(), '6');
      const fits = (groups) => groups === '' || groups.split('|').includes('6');
      const shown = await page.locator('.programme .row:not([hidden])').evaluateAll((rows) => rows.map((row) => row.dataset.groups));
      assert.ok(shown.length > 0 && shown.every(fits), `shown are rows for ${shown}`);
      assert.equal(await page.locator('#filter-shown').textContent(), String(shown.length));

      assert.equal(await page.locator('details.past').evaluate((d) => d.open), false);
      await page.locator('details.past summary').focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('details.past').evaluate((d) => d.open), true);
    });
  });

  test('each room of the five-partnership picture is reached by keyboard and leads to its page', async () => {
    await open(server.address, {}, async (page) => {
      const rooms = page.locator('svg.house a');
      assert.equal(await rooms.count(), 5);
      for (let i = 0; i < 5; i++) {
        await rooms.nth(i).focus();
        assert.ok(await rooms.nth(i).evaluate((room) => room === document.activeElement));
      }
      await page.keyboard.press('Enter');
      await page.waitForURL('**/partnerschappen/*/index.html');
    });
  });

  test('everything can be read and reached without script', async () => {
    await open(server.address + 'activiteiten/', { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
      assert.equal(await page.locator('.filter').isVisible(), false, 'the filter is shown, but cannot work');
      assert.ok(await page.locator('.choices a[href$="groepen/3/index.html"]').isVisible(), 'no way to the pages of groups');
      assert.ok(await page.locator('.site-nav a').first().isVisible());
      await page.locator('details.past summary').click();
      assert.ok(await page.locator('details.past .row').first().isVisible());
    });
  });

  /** Opens the page that searches, in a language, and gives it to a test when it is ready. */
  const search = (edition, question, use, options) => open(`${server.address}${edition}zoeken/index.html${question}`, options, async (page, more) => {
    await page.locator('.search.ready').waitFor();
    await use(page, page.locator('.found .row-title'), more);
    assert.deepEqual(more.complaints, []);
  });
  const said = (page) => page.locator('.search [role=status]').textContent();

  test('a part of a word finds pages, those with it in the title first; a slip of the finger does no harm', async () => {
    await search('', '', async (page, titles) => {
      for (const [typed, first, count] of [
        ['OUDERAVONDEN', 'Onze ouderavonden'], ['verwachtingenav 2027', 'Wensen- en verwachtingenavond 2027'], ['vierdaagse', 'Avondvierdaagse', '1 pagina gevonden'],
        ['rekencafe november', 'Rekencafé in november'], ['ziekmelden', 'Ziek melden'], ['koffieochtned', 'Koffieochtend in de ouderkamer'], ['pesten', 'Contact'],
      ]) {
        await page.locator('#search-field').fill(typed);
        assert.equal(await titles.first().textContent(), first, typed);
        if (count) assert.equal(await said(page), count);
      }
      await page.locator('#search-field').fill('groep 1');
      const groups = await titles.allTextContents();
      assert.ok(groups.includes('Startgesprekken groep 1 en 2') && !groups.includes('Groep 2'), `groep 1 gives ${groups}`);

      await page.locator('#search-field').fill('e');
      assert.equal(await titles.count(), 20, 'at most twenty are shown');
      assert.ok(Number.parseInt(await said(page), 10) > 20, 'but all are counted');
      assert.ok(await page.locator('.index a').first().isVisible(), 'the list from A to Z is gone');
    });
  });

  test('Arabic is found without hamza, vowels or the article, and what is not translated by its own words, marked as such', async () => {
    await search('ar/', '?q=' + encodeURIComponent('صباح القهوه'), async (page, titles) => {
      assert.deepEqual(await titles.allTextContents(), ['صباح القهوة في غرفة الأهل']);
      await page.locator('#search-field').fill('الأهل');
      assert.ok((await titles.allTextContents()).includes('أنشطة للأهل'), 'the article stands in the way');
      await page.locator('#search-field').fill('اهلا');
      assert.match(await titles.first().textContent(), /أهل/);
      await page.locator('#search-field').fill('ouderavonden');
      assert.equal(await titles.first().textContent(), 'Onze ouderavonden');
      assert.equal(await titles.first().getAttribute('lang'), 'nl');
      await page.locator('#search-field').fill('ziek melden');
      assert.equal(await said(page), 'وُجدت صفحة واحدة');
      assert.equal(await titles.first().getAttribute('lang'), null, 'a translated title is marked as another language');
    });
  });

  test('where nothing is found, that is said; what is found is never read as HTML', async () => {
    await search('', '', async (page, titles) => {
      await page.locator('#search-field').fill('xyzzy');
      assert.equal(await said(page), 'Niets gevonden. Probeer een ander woord, of kijk in de lijst hieronder.');
      assert.equal(await titles.count(), 0);
      await page.locator('#search-field').fill('');
      assert.equal(await said(page), '');

      await page.route('**/zoeken/index.json', (route) => route.fulfill({ json: { kinds: ['<i>'], pages: [{ at: '', kind: 0, title: '<b>Vet</b>', about: '<img>' }] } }));
      await page.goto(server.address + 'zoeken/?q=vet');
      await titles.first().waitFor();
      assert.equal(await page.locator('.found').textContent(), '<b>Vet</b><i><img>');
    });
  });

  test('the keyboard leads from the field to what is found, and the address remembers what was asked', async () => {
    await search('', '', async (page, titles) => {
      await page.locator('#search-field').focus();
      await page.keyboard.type('ziek & melden');
      await page.keyboard.press('Enter');
      assert.ok(await titles.first().evaluate((link) => link === document.activeElement), 'Enter does not lead to the first');
      assert.equal(new URL(page.url()).search, '?q=ziek%20%26%20melden');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/praktisch/ziek-melden/index.html');
      await page.goBack();
      await titles.first().waitFor();
      assert.equal(await page.locator('#search-field').inputValue(), 'ziek & melden');
      assert.equal(await titles.first().textContent(), 'Ziek melden');
    });
  });

  test('what is found passes axe, in both schemes and directions; the field is not there without script, on paper, or from the file system', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const [edition, colorScheme] of [['', 'light'], ['', 'dark'], ['ar/', 'light']]) {
      await search(edition, '?q=ouderavond', async (page) => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(`axe.run(document, ${JSON.stringify(rules[colorScheme])})`);
        assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`), [], `${edition}, ${colorScheme}`);
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.locator('.search').isVisible(), false, 'on paper');
      }, { colorScheme, viewport: { width: 360, height: 740 } });
    }
    await open(server.address + 'zoeken/', { javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator('.search').isVisible(), false, 'without script');
      assert.ok(await page.locator('.index a').first().isVisible());
    });
    await open(pathToFileURL(made.site).href + '/zoeken/index.html', {}, async (page) => {
      await page.locator('.search').waitFor({ state: 'detached' });
      assert.ok(await page.locator('.index a').first().isVisible());
    });
  });

  test('the site works from a subfolder and from the file system', async (t) => {
    const sub = await serve(made.site, '/school/ouders/');
    t.after(sub.close);
    for (const start of [sub.address, pathToFileURL(made.site).href + '/']) {
      await open(start + 'index.html', { viewport: { width: 1280, height: 800 } }, async (page, { complaints }) => {
        for (const link of ['.site-nav a >> nth=1', '.programme .row-title >> nth=0', '.site-name']) {
          await page.locator(link).click();
          await page.waitForLoadState('load');
          assert.equal(await page.evaluate('getComputedStyle(document.body).margin'), '0px', `${page.url()} has no style`);
        }
        assert.match(page.url(), /\/index\.html$/);
        assert.deepEqual(complaints, []);
      });
    }
  });

  test('on paper there is no navigation, nothing is folded, and the colours are black on white', async () => {
    await open(server.address + 'activiteiten/', { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const gone of ['.site-nav', '.site-footer', '.filter', '.trail']) assert.equal(await page.locator(gone).isVisible(), false, gone);
      assert.equal(await page.evaluate('getComputedStyle(document.body).color'), 'rgb(0, 0, 0)');
      assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)');
      assert.ok(await page.locator('details.past .row').first().isVisible());
    });
  });

  test('the letter of every month is one sheet of paper, in every language', async () => {
    for (const language of ['', 'en/', 'ar/']) {
      const months = readdirSync(path.join(made.site, language, 'jaarplan')).filter((name) => /^\d{4}-\d\d$/.test(name) && existsSync(path.join(made.site, language, 'jaarplan', name, 'bericht.txt')));
      assert.ok(months.length >= 10, `${language} has letters of ${months}`);
      for (const month of months) {
        await open(`${server.address}${language}jaarplan/${month}/`, {}, async (page) => {
          const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
          assert.equal(printed.match(/\/Type\s*\/Page\b/g).length, 1, `${language}${month}`);
        });
      }
    }
  });
});
