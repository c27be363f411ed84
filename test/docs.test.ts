import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readVerb } from '#chat/read/verb.ts';
import { openConversations } from './chat/conversation.ts';
import { openShopWithAsha } from './chat/shop.ts';

/* What the pages say exists: files, commands, settings, words. */
const ROOT = join(import.meta.dirname, '..');
const PAGES = ['README.md', 'scripts/README.md', 'src/README.md', 'CONTRIBUTING.md', 'src/embedded/README.md'];
const PICTURES_MAX = 10;
const PICTURE_BYTES_MAX = 120 * 1024;

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, group = '']) => group);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** As the site that shows the pages names them: `#backup-and-restore`. */
function anchorsOf(page: string): readonly string[] {
  return found(page, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(PAGES)('every place and picture that %s leads to is there', (page) => {
  const text = read(page);
  const leads = [...found(text, /\]\(([^)\s]+)\)/g), ...found(text, /\bsrc="([^"]+)"/g)];
  const broken = leads.filter((lead) => {
    if (/^https?:/.test(lead)) return false;
    const [path = '', anchor] = lead.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test.each(PAGES)('every npm script that %s names is there', (page) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = found(read(page), /\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('two commands do all the set-up, and the continuous integration runs the second', () => {
  expect(found(read('README.md'), /```sh\n([^`]+)\n```/g)).toEqual(['npm ci && npm start', 'npm ci && npm run check']);
  expect(found(read('.ci/run'), /^(npm (?:ci|run check))\b/gm)).toEqual(['npm ci', 'npm run check']);
});

test('the operator’s page and .env.example have the settings that are read, and no others', () => {
  const settings = sorted(found(read('src/config.ts'), /^ {2}([A-Z_]+): optional\(/gm));
  const rows = found(read('scripts/README.md'), /^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm);
  expect(sorted(rows.flatMap((row) => found(row, /`(\w+)`/g)))).toEqual(settings);
  expect(sorted(found(read('.env.example'), /^(?:# )?([A-Z_]+)=/gm))).toEqual(settings);
  const inContainers = found(`${read('Dockerfile')}${read('compose.yaml')}`, /^ +([A-Z_]+)[=:]/gm);
  expect(sorted(inContainers).filter((name) => !settings.includes(name))).toEqual([]);
});

test('pictures are few and small, and each is shown', () => {
  const folder = join(ROOT, '.github/pictures');
  const names = readdirSync(folder);
  expect(names.length).toBeLessThanOrEqual(PICTURES_MAX);
  expect(names.filter((name) => statSync(join(folder, name)).size > PICTURE_BYTES_MAX)).toEqual([]);
  expect(names.filter((name) => !read('README.md').includes(`.github/pictures/${name}`))).toEqual([]);
});

/** The lines in the first column of the README's table with this head. */
function linesTaught(head: string): readonly string[] {
  const [, table = ''] = new RegExp(`^\\| ${head} \\|.*\\n\\|.*\\n((?:\\|.*\\n)+)`, 'm').exec(read('README.md')) ?? [];
  return found(table, /^\| ([^|]+) \|/gm).flatMap((cell) => found(cell, /`([^`]+)`/g));
}

test('what the README teaches to write is understood', async () => {
  const conversations = await openConversations();
  const people = conversations.open();
  await openShopWithAsha(people);
  for (const { head, who } of [
    { head: 'you write', who: 'meena' },
    { head: 'she writes', who: 'asha' },
  ] as const) {
    const lines = linesTaught(head);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(readVerb(line), line).toBeDefined();
      const heard = await people.say(who, line);
      const answer = heard.find(({ to }) => to === who)?.text ?? '';
      expect(answer, line).not.toMatch(/^$|is not there yet|somebody new/);
    }
  }
  await people.close();
  await conversations.close();
}, 180_000);
