import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { writeDifferences, writeId, writeInput } from '../../src/entities/house/identity.js';
import { plainText, type RichValue } from '../../src/entities/house/rich-text.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { readRichText } from '../../src/operations/rich-text/read-rich-text.js';
import { revisions } from '../../src/operations/revisions.js';
import { save } from '../../src/operations/save.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { profileOf } from '../../src/windows/profile.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { verify } from '../../src/windows/verify.js';
import { refusal } from '../setup/drafts.js';
import { editors } from '../setup/editors.js';
import { answer, asking, openReaders, type Readers } from '../setup/reader.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';
import { hostileHtml } from './corpus.js';
import { documents, plainTexts } from './documents.js';

let world: World;
let readers: Readers;
const ids: Record<string, string> = {};
const own = { provenance: 'SAMPLE' };
const link = (id: string, words: string): string => `<a href="item:${id}">${words}</a>`;

beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  readers = await openReaders(world.ownerUrl);
  const organisation = itemNamed('Organisation');
  const made = await organisations(world, { open: {}, veiled: {}, hidden: {} });
  for (const [slug, id] of Object.entries(made)) ids[slug] = writeId(organisation, id);
  await expose(world.desk, { item: 'Organisation', ids: [made.hidden ?? ''], exposure: 'WITHHELD' });
  await expose(world.desk, { item: 'Organisation', ids: [made.veiled ?? ''], exposure: 'GENERALISED' });
  const article = (slug: string) => ({
    item: 'Article',
    fields: { ...own, slug, articleKind: 'NEWS', title: { en: slug } },
  });
  const [seen, draft] = await save(world.desk, [article('seen'), article('draft')]);
  ids.seen = writeId(itemNamed('Article'), seen?.id ?? '');
  ids.draft = writeId(itemNamed('Article'), draft?.id ?? '');
  const html = `<p>To ${link(ids.seen, 'seen words')}, ${link(ids.draft, 'draft words')},
${link(ids.open ?? '', 'open words')}, ${link(ids.veiled ?? '', 'veiled words')}
<span role="note">a note on ${link(ids.hidden ?? '', 'hidden words')}</span>.</p>
<ul><li><b>strong</b> <i>em</i></li><li><span lang="ar">سلام</span></li></ul>
<p><a href="https://www.omct.org/?a=1&amp;b=2">outside</a></p>`;
  const [page, block, programme] = await save(world.desk, [
    { item: 'Page', fields: { ...own, slug: 'page', title: { en: 'Page' } } },
    {
      item: 'Block',
      fields: { ...own, slug: 'block', page: 'page', position: 1, blockKind: 'TEXT', text: { en: { html } } },
    },
    // A kind that stands before the ones that it links to.
    { item: 'Programme', fields: { slug: 'defenders', description: { en: { html } } } },
  ]);
  Object.assign(ids, { page: page?.id, block: block?.id, programme: programme?.id });
  await publish(world.desk, [
    { item: 'Programme', ids: [ids.programme ?? ''] },
    { item: 'Article', ids: [seen?.id ?? ''] },
    { item: 'Page', ids: [ids.page ?? ''] },
    { item: 'Block', ids: [ids.block ?? ''] },
  ]);
}, 120_000);
afterAll(async () => {
  await readers.close();
  await world.close();
});

const query = `{ page(slug: "page") { blocks { nodes { text textRich { html text json } } } }
  programme(slug: "defenders") { description descriptionRich { html json } } }`;
interface Forms {
  readonly html: string;
  readonly text: string;
  readonly json: RichValue;
}
const formsFor = async (audience: 'public' | 'partner' | 'staff' | 'desk'): Promise<Forms> => {
  const { data, errors } = await readers.ask(query, {}, 'en', audience);
  expect(errors).toBeUndefined();
  const { page, programme } = data as {
    page: { blocks: { nodes: [{ text: string; textRich: Forms }] } };
    programme: { description: string; descriptionRich: Forms };
  };
  const [{ text, textRich }] = page.blocks.nodes;
  expect(textRich.text).toBe(text);
  // What stands before the items that it links to says the same.
  expect(programme.description).toBe(text);
  expect(programme.descriptionRich.json).toEqual(textRich.json);
  return textRich;
};
/** Which of the items a text of an answer, or a row, says. */
const saidIn = (value: unknown): string[] => {
  const text = JSON.stringify(value).replaceAll('-', '');
  return ['seen', 'draft', 'open', 'veiled', 'hidden'].filter((one) =>
    text.includes((ids[one] ?? '').replace(/^\w+_/, '')),
  );
};
const agree = async (): Promise<void> => expect(await verify(world.run)).toEqual([]);

describe('a link to an item', () => {
  it('says its address and its id to those who know the item, and to others its words only', async () => {
    for (const [audience, known] of [
      ['public', ['seen', 'open']],
      ['partner', ['seen', 'open']],
      ['staff', ['seen', 'open', 'veiled', 'hidden']],
      ['desk', ['seen', 'draft', 'open', 'veiled', 'hidden']],
    ] as const) {
      const forms = await formsFor(audience);
      expect(saidIn(forms.json)).toEqual(known);
      for (const words of ['seen words', 'draft words', 'open words', 'veiled words', 'hidden words']) {
        expect(forms.text).toContain(words);
        expect(forms.html).toContain(words);
      }
      const paths = [...forms.html.matchAll(/href="(\/en\/[^"]*)"/g)].map(([, path]) => path);
      const path = (name: string): string =>
        `/en/${name === 'seen' || name === 'draft' ? 'articles' : 'organisations'}/${name}`;
      expect(paths).toEqual(known.map(path));
      // The rows themselves, which SQL tools read.
      for (const table of ['block', 'programme'])
        expect(saidIn(await world.window(audience, table))).toEqual(known);
    }
    await agree();
  });

  it('shows no place where a link was', async () => {
    const { json } = await formsFor('public');
    const text = JSON.stringify(json);
    expect(text).toContain(', draft words, ');
    expect(text).toContain('a note on hidden words');
  });

  it('appears with its item, follows its address, and vanishes with it, also where windows are built again', async () => {
    const draft = (ids.draft ?? '').replace(/^article_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    await publish(world.desk, [{ item: 'Article', ids: [draft] }]);
    expect(saidIn((await formsFor('public')).json)).toEqual(['seen', 'draft', 'open']);
    await agree();
    await save(world.desk, [{ item: 'Article', id: draft, fields: { slug: 'renamed' } }]);
    expect((await formsFor('public')).html).not.toContain('renamed');
    expect((await formsFor('desk')).html).toContain('"/en/articles/renamed"');
    await publish(world.desk, [{ item: 'Article', ids: [draft] }]);
    expect((await formsFor('public')).html).toContain('"/en/articles/renamed"');
    await agree();
    await rebuild(world.run, 'public', true);
    expect(saidIn((await formsFor('public')).json)).toEqual(['seen', 'draft', 'open']);
    await agree();
    await withdraw(world.desk, [{ item: 'Article', ids: [draft] }]);
    const gone = await formsFor('public');
    expect(saidIn(gone.json)).toEqual(['seen', 'open']);
    expect(gone.text).toContain('draft words');
    await agree();
  });

  it('is refused where no such item is on the desk', async () => {
    const nobody = `article_${'0'.repeat(32)}`;
    const found = await refusal(
      save(world.desk, [
        { item: 'Block', id: ids.block ?? '', fields: { text: { en: { html: link(nobody, 'x') } } } },
      ]),
    );
    expect(found).toMatchObject({ code: 'ITEM_INVALID' });
  });

  it('says to an editor no more than they know, in the text and in its revisions', async () => {
    const profile = profileOf(editors.writer);
    const side = await readers.editor(profile);
    const { data } = await answer(side, asking(query));
    // Writers read all articles, and of organisations what everybody does.
    expect(saidIn(data)).toEqual(['seen', 'draft', 'open']);
    expect(JSON.stringify(data)).toContain('hidden words');
    const desk = { ...world.desk, reads: profile };
    const [saves = []] = await revisions(desk, [{ item: 'Block', id: ids.block ?? '', first: 5 }]);
    expect(saidIn(saves)).toEqual(['seen', 'draft', 'open']);
    expect(JSON.stringify(saves)).toContain('hidden words');
  });
});

describe('a text with its form', () => {
  it('is unchanged when its content is saved again', async () => {
    const [[newest] = []] = await revisions(world.desk, [{ item: 'Block', id: ids.block ?? '', first: 1 }]);
    const content = writeInput(itemNamed('Block'), newest?.content ?? {});
    const { text } = content as { text: object };
    const [saved] = await save(world.desk, [{ item: 'Block', id: ids.block ?? '', fields: { text } }]);
    expect(saved?.outcome).toBe('unchanged');
    const { json } = await formsFor('desk');
    const [again] = await save(world.desk, [
      { item: 'Block', id: ids.block ?? '', fields: { text: { en: json } } },
    ]);
    expect(again?.outcome).toBe('unchanged');
  });

  it('differs by its words, or by its form only', () => {
    const [form] = writeDifferences(itemNamed('Block'), [
      {
        field: 'text',
        before: { en: 'One two', fr: 'Un' },
        after: { en: readRichText({ html: '<p>One <b>two</b></p>' }, { item: 'Block', index: 0 }, 100) },
      },
    ]) as [{ texts: object[] }];
    expect(form.texts).toEqual([
      { locale: 'FR', before: 'Un', after: null, isFormOnly: false },
      { locale: 'EN', before: 'One two', after: 'One two', isFormOnly: true },
    ]);
  });

  it('has paragraphs from right to left where all of their words are', async () => {
    const arabic = '<span lang="ar" dir="rtl">سلام</span>';
    const html = `<p>${arabic} <span lang="ar" dir="rtl"><b>سلام</b></span></p><p>${arabic}, end</p><p>plain</p>`;
    const value = readRichText({ html }, { item: 'Block', index: 0 }, 1000);
    const [row] = await world.run(`select ext.rich_html($1::jsonb, 'p') as html`, [JSON.stringify(value)]);
    expect(String(row?.html).match(/<p[^>]*>/g)).toEqual(['<p dir="rtl">', '<p>', '<p>']);
  });

  it('has in the database the words and the tags that it has here, whatever it says', async () => {
    const place = { item: 'Block', index: 0 };
    const read = (given: unknown): RichValue[] => {
      try {
        return [readRichText(given, place, 100_000) ?? []].flat();
      } catch {
        return [];
      }
    };
    const values = [
      ...fc.sample(documents, 400).flatMap(read),
      ...fc.sample(plainTexts, 200).flatMap(read),
      ...hostileHtml.flatMap((html) => read({ html: `<p>safe <b>words</b></p>${html}` })),
    ];
    const rows = await world.run(
      `select place, ext.rich_plain(value) as plain, ext.rich_html(case jsonb_typeof(value) when 'object' then value else ext.rich_doc(value #>> '{}') end, 'p') as html
from jsonb_array_elements($1::jsonb) with ordinality v(value, place) order by place`,
      [JSON.stringify(values)],
    );
    expect(rows).toHaveLength(values.length);
    for (const [index, { plain, html }] of rows.entries()) {
      const value = values[index] ?? '';
      expect(plain).toBe(plainText(value));
      requireSafe(String(html));
    }
  });
});

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'id', 'role'],
  p: ['dir'],
  span: ['lang', 'dir'],
  ol: ['start'],
  li: ['id'],
  section: ['role'],
};

/** Looks at HTML as a browser does: only the elements that the graph names, and no address that runs a program. */
function requireSafe(html: string): void {
  const open: string[] = [];
  new Parser({
    onopentag: (name, given) => {
      expect(
        ['p', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'a', 'span', 'br', 'sup', 'section'].includes(
          name,
        ),
      ).toBe(true);
      for (const [key, value] of Object.entries(given)) {
        expect(attributes[name] ?? []).toContain(key);
        if (key === 'href') expect(value).toMatch(/^(?:https?:|mailto:|tel:|#p-)/);
      }
      open.push(name);
    },
    onclosetag: (name) => {
      expect(open.pop()).toBe(name);
    },
    oncomment: () => {
      throw new Error('a comment');
    },
    onprocessinginstruction: () => {
      throw new Error('an instruction');
    },
  }).end(html);
  expect(open).toEqual([]);
}
