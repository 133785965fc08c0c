import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isRich,
  itemsLinkedBy,
  plainText,
  withLinksTo,
  withoutLinks,
  type RichValue,
} from '../../src/entities/house/rich-text.js';
import { readRichText } from '../../src/operations/rich-text/read-rich-text.js';
import { readHtml } from '../../src/operations/rich-text/html-tokens.js';
import { fromCell, toCell } from '../../src/operations/rich-text/to-html.js';
import { hostileHtml, programs } from './corpus.js';
import { documents, itemId, nested, plainTexts } from './documents.js';

const place = { item: 'Block', index: 0, field: 'text' };
const read = (given: unknown, max = 100_000): RichValue | null => readRichText(given, place, max);
const paragraph = (...content: object[]) => ({
  doc: { type: 'doc', content: [{ type: 'paragraph', content }] },
});

describe('a text with its form', () => {
  it('is the same when it is read again, as a document and as a cell of a sheet', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const once = read(given);
        if (once === null) return;
        expect(read(once)).toEqual(once);
        expect(JSON.stringify(read(once))).toBe(JSON.stringify(once));
        expect(read(fromCell(toCell(once)))).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('without links to items says nothing of where they were, and moved links read as written', () => {
    const change = (given: unknown, mark: (one: object) => object[]): unknown =>
      JSON.parse(JSON.stringify(given), (key, value: unknown) =>
        key === 'marks' ? (value as object[]).flatMap(mark) : value,
      );
    const isItem = (one: object): boolean => JSON.stringify(one).includes(`"item"`);
    const other = itemId.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    let links = 0;
    fc.assert(
      fc.property(documents, (given) => {
        const once = read(given);
        if (!isRich(once)) return;
        links += itemsLinkedBy(once).length;
        const bare = read(change(once, (one) => (isItem(one) ? [] : [one])));
        expect(withoutLinks(once, () => false)).toEqual(bare);
        const moved = read(
          change(once, (one) => (isItem(one) ? [{ type: 'link', attrs: { item: other } }] : [one])),
        );
        expect(withLinksTo(once, () => other)).toEqual(moved);
      }),
      { numRuns: 500 },
    );
    expect(links).toBeGreaterThan(100);
    // Where nothing else had a form, the text is the string that somebody would have written.
    const only = read({ html: `<p>See <a href="item:${itemId}">this</a>.</p>` });
    expect(only).toHaveProperty('doc');
    expect(withoutLinks(only ?? '', () => false)).toBe('See this.');
  });

  it('is plain where it has no form, and a plain text stays as it is, also if it looks like HTML', () => {
    expect(read(paragraph({ type: 'text', text: 'One' }, { type: 'text', text: ' two' }))).toBe('One two');
    expect(read('<p>One</p>')).toBe('<p>One</p>');
    fc.assert(
      fc.property(plainTexts, (text) => {
        let stored: RichValue | null;
        try {
          stored = read(text);
        } catch {
          return;
        }
        if (stored === null) return;
        const back = read(fromCell(toCell(stored)));
        // HTML knows no difference between one blank and two; a cell that is plain is not touched.
        if (!/^\s*<(?:p|ul|ol|blockquote)[\s>]/i.test(text)) expect(back).toBe(stored);
        else
          expect(plainText(back ?? '').replaceAll(/\s+/g, '')).toBe(plainText(stored).replaceAll(/\s+/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('says its words without its form', () => {
    const html =
      '<p>One <b>two</b><span role="note">A note</span>.</p><ol start="3"><li>x</li><li>y<ul><li>z</li></ul></li></ol><blockquote>Q</blockquote>';
    expect(plainText(read({ html }) ?? '')).toBe('One two[1].\n\n3. x\n4. y\n  - z\n\nQ\n\n[1] A note');
  });
});

describe('what it refuses', () => {
  const refused = (given: unknown): string => {
    try {
      read(given);
    } catch (reason: unknown) {
      return (reason as Error).message;
    }
    throw new Error('it was taken');
  };
  it.each([
    ['nothing of the three forms', {}, 'exactly one of text, html and doc'],
    ['two of them', { text: 'a', html: 'b' }, 'exactly one of text, html and doc'],
    ['a list', [], 'exactly one of text, html and doc'],
    ['another version', { v: 2, doc: { type: 'doc' } }, 'a version other than 1'],
    ['a node that is not known', { doc: { type: 'doc', content: [{ type: 'image' }] } }, '"image"'],
    ['a heading', { doc: { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] } }, '"heading"'],
    ['a mark that is not known', paragraph({ type: 'text', text: 'a', marks: [{ type: 'code' }] }), '"code"'],
    ['an attribute that is not known', paragraph({ type: 'text', text: 'a', onclick: 'x' }), '"onclick"'],
    [
      'a program as an address',
      paragraph({
        type: 'text',
        text: 'a',
        marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
      }),
      'an address of http, https, mailto or tel',
    ],
    [
      'an item without a page',
      paragraph({
        type: 'text',
        text: 'a',
        marks: [{ type: 'link', attrs: { item: `block_${'0'.repeat(32)}` } }],
      }),
      'no id of an item with a page',
    ],
    ['a list within six', nested(6), 'nested deeper than 5'],
    ['lists within one another, a thousand deep', nested(1_000), 'nested deeper than 5'],
    ['lists within one another, a hundred thousand deep', nested(100_000), 'nested deeper than 5'],
    ['HTML a thousand deep', { html: '<div>'.repeat(1_000) }, 'nested deeper than 250 elements'],
    ['HTML a hundred thousand deep', { html: '<b>'.repeat(100_000) }, 'nested deeper than 250 elements'],
    ['too much HTML', { html: 'a'.repeat(500_001) }, 'at most 500000 characters of HTML'],
    [
      'a character that turns the direction',
      paragraph({ type: 'text', text: 'a\u202eb', marks: [{ type: 'em' }] }),
      'U+202E',
    ],
    [
      'too many nodes',
      {
        doc: {
          type: 'doc',
          content: Array.from({ length: 20_001 }, () => ({ type: 'paragraph' })),
        },
      },
      'more than 20000 nodes',
    ],
  ])('%s', (_, given, says) => {
    expect(refused(given)).toContain(says);
  });

  it('more words than the field takes, whatever their form', () => {
    expect(read({ html: '<p><b>abcde</b></p>' }, 5)).not.toBeNull();
    expect(() => read({ html: '<p><b>abcdef</b></p>' }, 5)).toThrow('at most 5 characters');
  });
});

describe('HTML of others', () => {
  it('has at least a hundred hostile kinds here', () => {
    expect(new Set(hostileHtml).size).toBeGreaterThan(120);
  });

  it.each(hostileHtml.map((html) => [html]))('leaves nothing of %j but words', (html) => {
    // In front: what is never closed takes all that follows.
    const found = read({ html: `<p>safe <b>words</b></p>${html}` });
    const said = JSON.stringify(found);
    expect(plainText(found ?? '')).toContain('safe words');
    if (programs.includes(html)) expect(said).not.toMatch(/alert|import/);
    const addresses = [...said.matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href ?? '');
    for (const href of addresses)
      expect(href).toMatch(/^(?:https?:\/\/[^<>"'\\\s]+|mailto:[^?]+|tel:[+0-9().-]+)$/);
    for (const mark of said.matchAll(/"type":"(\w+)"/g))
      expect(['doc', 'paragraph', 'text', 'strong', 'em', 'link']).toContain(mark[1]);
  });

  it('takes broken HTML of any length: what has no end takes all that follows, and nothing is looked at again', () => {
    for (const part of [
      '<!--',
      '<a b="',
      "<a b='",
      '<',
      '</',
      '<!',
      '<script>',
      '<p ',
      '</p x',
      '&amp',
      '<a/',
      '<a =',
      '<b></b>',
    ])
      expect(
        plainText(
          read({ html: `<p>safe words</p>${part.repeat(Math.floor(490_000 / part.length))}` }, 1e6) ?? '',
        ),
      ).toContain('safe words');
  });

  it('takes signs that begin no tag as one text: each alone would be laid behind all that came before', () => {
    const texts: string[] = [];
    const html = '< 1 <2 <'.repeat(10_000);
    readHtml(html, { open: () => undefined, close: () => undefined, text: (one) => void texts.push(one) });
    expect(texts).toEqual([html]);
  });

  it('keeps what an office program writes: headings as strong paragraphs, lists, links, languages, line breaks', () => {
    const html = `<html><head><title>T</title><style>p{}</style></head><body lang=fr><h1>Title</h1><!--StartFragment-->
<p class=MsoNormal style='margin:0'>One<o:p></o:p> <span style="font-weight:700">bold</span> <i>em</i><br>line</p>
<b style="font-weight:normal"><p>Not bold</p></b>
<ul><li>a</li><li><p>b</p><ol start=4><li>c</ol></ul><table><tr><td>x<td>y</table>
<p dir=rtl lang=ar>سلام <a href="HTTPS://www.omct.org/a?b&amp;c">link</a> <a href="item:${itemId}">item</a></p></body></html>`;
    expect(read({ html })).toEqual({
      v: 1,
      doc: {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Title', marks: [{ type: 'strong' }] }] },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'One ' },
              { type: 'text', text: 'bold', marks: [{ type: 'strong' }] },
              { type: 'text', text: ' ' },
              { type: 'text', text: 'em', marks: [{ type: 'em' }] },
              { type: 'text', text: '\nline' },
            ],
          },
          { type: 'paragraph', content: [{ type: 'text', text: 'Not bold' }] },
          {
            type: 'bullet_list',
            content: [
              {
                type: 'list_item',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
              },
              {
                type: 'list_item',
                content: [
                  { type: 'paragraph', content: [{ type: 'text', text: 'b' }] },
                  {
                    type: 'ordered_list',
                    attrs: { order: 4 },
                    content: [
                      {
                        type: 'list_item',
                        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'c' }] }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          { type: 'paragraph', content: [{ type: 'text', text: 'x y' }] },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'سلام ', marks: [{ type: 'lang', attrs: { lang: 'ar', dir: 'rtl' } }] },
              {
                type: 'text',
                text: 'link',
                marks: [
                  { type: 'link', attrs: { href: 'HTTPS://www.omct.org/a?b&c' } },
                  { type: 'lang', attrs: { lang: 'ar', dir: 'rtl' } },
                ],
              },
              { type: 'text', text: ' ', marks: [{ type: 'lang', attrs: { lang: 'ar', dir: 'rtl' } }] },
              {
                type: 'text',
                text: 'item',
                marks: [
                  { type: 'link', attrs: { item: itemId } },
                  { type: 'lang', attrs: { lang: 'ar', dir: 'rtl' } },
                ],
              },
            ],
          },
        ],
      },
    });
  });
});
