// The default theme in a real browser: what only a browser can tell.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { build, launch, missing, serve } from './browser.mjs';

// One page of every kind.
const kinds = [
  '', 'visie/', 'partnerschappen/', 'partnerschappen/formeel/', 'activiteiten/', 'activiteiten/leesfeest/', 'activiteiten/rekencafe-november/',
  'groepen/3/', 'speerpunten/', 'speerpunten/lezen-thuis/', 'jaarplan/', 'jaarplan/2025-2026/', 'jaarplan/kalender/', 'beleidsplan/',
  'scan/', 'wensen/', 'checklist/', 'meting/', 'meting/2024-11-13/', 'evaluaties/', 'evaluaties/2026-11-10/', 'meedoen/', 'overleg/mr/',
  'praktisch/', 'praktisch/ziek-melden/', 'infokaart/', 'paginas/ouderkamer/', 'paginas/alle-opmaak/', 'traject/', 'contact/', 'begrippen/', 'zoeken/', 'over/', '404.html',
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
});
