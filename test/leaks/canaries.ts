import type { Audience } from '../../src/base/audience.js';
import { ReseauError } from '../../src/base/errors.js';
import { items } from '../../src/entities/entities.js';
import { tableOf } from '../../src/entities/house/columns.js';
import { writeId } from '../../src/entities/house/identity.js';
import { itemNamed, type FieldMetadata, type ItemMetadata } from '../../src/entities/house/metadata.js';
import { invite } from '../../src/operations/accounts/invite.js';
import { signInElsewhere } from '../../src/operations/accounts/sign-in-elsewhere.js';
import { coarsen } from '../../src/operations/coarsen.js';
import type { Change } from '../../src/operations/change.js';
import { suggestCorrection } from '../../src/operations/editorial/suggest-correction.js';
import { declineProposal } from '../../src/operations/network/answer-proposal.js';
import { propose } from '../../src/operations/network/propose.js';
import { createKey } from '../../src/operations/editorial/create-key.js';
import type { Desk } from '../../src/operations/desk.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { submit } from '../../src/operations/submit.js';
import { makeComment } from '../../src/operations/work/comment.js';
import { createWebhook } from '../../src/operations/webhooks/create-webhook.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { idsOf, type Run } from '../../src/windows/run.js';
import { name } from '../../src/base/sql.js';
import { appeal, organisation, theme } from '../setup/drafts.js';
import { below } from './declared.js';

/**
 * A word that stands in one place only, and who may see it there at most: nobody of those who read is `desk`.
 */
export interface Canary {
  readonly word: string;
  readonly lowest: Audience;
  readonly item: string;
  readonly where: string;
}

const shapeOfWords = /zq[bcdfghjklmnpqrstvwx]{12}/g;
const letters = 'bcdfghjklmnpqrstvwx';
const perField = Number(process.env.RESEAU_RUNS ?? 0) >= 10_000 ? 40 : 7;

/**
 * Puts words into every place where text can stand that not everybody may see, by the verbs of the editors.
 */
export class Canaries {
  readonly all = new Map<string, Canary>();
  #count = 0;
  #linked = 0;

  constructor(
    private readonly desk: Desk,
    private readonly run: Run,
    private readonly seed: number,
    /** Items of each kind that hold words as drafts, and as many that hold what only some may see. */
    private readonly items: number = perField,
  ) {}

  async plant(): Promise<void> {
    for (const item of items) {
      const table = name(tableOf(item));
      const ids = idsOf(
        await this.run(
          `select t.id from desk.${table} t join published.${table} p using (id) where p.live${item.guarded ? ` and p.exposure = 'PUBLIC'` : ''} order by t.id`,
        ),
      );
      const texts = item.fields.filter(
        (field) => !item.natural.includes(field.name) && this.#value(field, '') !== undefined,
      );
      for (let round = 0; round < this.items; round += 1) {
        // Drafts of what is published, and what only some may see of what is published, in different items.
        const [draft, shown] = [ids.at(2 * round), ids.at(2 * round + 1)];
        if (draft !== undefined) await this.#edit(item, draft, texts, false);
        if (shown !== undefined)
          await this.#edit(
            item,
            shown,
            texts.filter(({ sees }) => sees !== 'public'),
            true,
          );
      }
    }
    await this.#guarded();
    await this.#elsewhere();
  }

  /** Saves words in all of the fields of an item, or in each that its rules let have one. */
  async #edit(
    item: ItemMetadata,
    id: string,
    fields: readonly FieldMetadata[],
    publishing: boolean,
  ): Promise<void> {
    if (fields.length === 0) return;
    const words = fields.map((field) =>
      this.#canary(item, publishing ? field.sees : 'desk', `${field.name}${publishing ? '' : ', draft'}`),
    );
    const values = Object.fromEntries(
      fields.map((field, index) => [field.name, this.#value(field, words[index]?.word ?? '')]),
    );
    try {
      await save(this.desk, [{ item: item.name, id, fields: values }]);
      if (publishing) await publish(this.desk, [{ item: item.name, ids: [id] }]);
    } catch (reason) {
      if (!(reason instanceof ReseauError)) throw reason;
      for (const { word } of words) this.all.delete(word);
      if (fields.length > 1) for (const field of fields) await this.#edit(item, id, [field], publishing);
    }
  }

  /** Items that are hidden in part or whole, and such as are not published in every language. */
  async #guarded(): Promise<void> {
    const [page] = await save(this.desk, [
      { item: 'Page', fields: { provenance: 'SAMPLE', slug: this.#links, title: { en: 'Links' } } },
    ]);
    await publish(this.desk, [{ item: 'Page', ids: [page?.id ?? ''] }]);
    for (const [item, make] of [
      ['Organisation', organisation],
      ['Appeal', appeal],
    ] as const) {
      const facts = items.find((one) => one.name === item) as ItemMetadata;
      for (const how of ['WITHHELD', 'GENERALISED', 'withdrawn', 'draft', 'replaced'] as const) {
        const words: Record<string, unknown> = {};
        for (const field of facts.fields.filter(({ kept }) => kept === false)) {
          // A reference is read, and has no room for words.
          if (field.name === 'slug' || /reference/i.test(field.name) || this.#value(field, '') === undefined)
            continue;
          const lowest =
            how === 'WITHHELD' || how === 'GENERALISED' ? (field.sees === 'desk' ? 'desk' : 'staff') : 'desk';
          words[field.name] = this.#value(field, this.#canary(facts, lowest, `${field.name}, ${how}`).word);
        }
        const slug = this.#canary(
          facts,
          ['draft', 'withdrawn', 'replaced'].includes(how) ? 'desk' : 'staff',
          `slug, ${how}`,
        ).word;
        await this.#made(make(slug, words), how);
      }
    }
    const word = this.#canary(
      items.find((one) => one.name === 'Theme') as ItemMetadata,
      'desk',
      'label in a language that is not published',
    ).word;
    const [saved] = await save(this.desk, [
      theme('seen-in-english', { en: 'Seen in English', fr: word, es: word }),
    ]);
    await publish(this.desk, [{ item: 'Theme', ids: [saved?.id ?? ''], locales: ['en'] }]);
  }

  async #made(
    change: Change,
    how: 'WITHHELD' | 'GENERALISED' | 'withdrawn' | 'draft' | 'replaced',
  ): Promise<void> {
    const [saved] = await save(this.desk, [change]);
    const ids = [saved?.id ?? ''];
    await this.#linkTo(change.item, ids[0] ?? '', how);
    if (how === 'draft') return;
    // What was written first stands in its revision still.
    if (how === 'replaced') {
      const { fields } =
        change.item === 'Appeal' ? appeal(`replaced-${this.seed}`) : organisation(`replaced-${this.seed}`);
      const cleared = Object.fromEntries(Object.keys(change.fields).map((field) => [field, null]));
      // A language that is not said stays as it is.
      const everyLanguage = Object.entries(fields).map(([field, value]) => [
        field,
        typeof value === 'object' && value !== null && 'en' in value
          ? { fr: null, es: null, ...value }
          : value,
      ]);
      const said = Object.fromEntries(everyLanguage) as Change['fields'];
      await save(this.desk, [{ item: change.item, id: ids[0] ?? '', fields: { ...cleared, ...said } }]);
    }
    if (how === 'WITHHELD') {
      await expose(this.desk, { item: change.item, ids, exposure: how });
      const facts = items.find((one) => one.name === change.item) as ItemMetadata;
      const { word } = this.#canary(facts, 'desk', 'text of a comment, WITHHELD');
      await makeComment(this.desk, { item: change.item, id: ids[0] ?? '' }, { text: word, mentions: [] });
    }
    await publish(this.desk, [{ item: change.item, ids }]);
    if (how === 'withdrawn') await withdraw(this.desk, [{ item: change.item, ids }]);
    if (how !== 'GENERALISED') return;
    await expose(this.desk, { item: change.item, ids, exposure: how });
    await coarsen(this.desk);
  }

  get #links(): string {
    return `links-${this.seed}`;
  }

  /** A published text, and a note in it, that link to an item: its address holds a word. */
  async #linkTo(item: string, id: string, how: string): Promise<void> {
    const link = `<a href="item:${writeId(itemNamed(item), id)}">further on</a>`;
    const [block] = await save(this.desk, [
      {
        item: 'Block',
        fields: {
          provenance: 'SAMPLE',
          slug: `${this.#links}-${item.toLowerCase()}-${how.toLowerCase()}`,
          page: this.#links,
          position: (this.#linked += 1),
          blockKind: 'TEXT',
          text: { en: { html: `<p>Read ${link}<span role="note">and ${link}</span></p>` } },
        },
      },
    ]);
    await publish(this.desk, [{ item: 'Block', ids: [block?.id ?? ''] }]);
  }

  /** What is kept of keys, imports and hands. */
  async #elsewhere(): Promise<void> {
    const none = items[0] as ItemMetadata;
    await createKey(this.desk, {
      audience: 'partner',
      name: this.#canary(none, 'desk', 'the name of a key').word,
    });
    const [row] = await this.run(
      `insert into desk.import_run (id, kind, file, started_by, started_at) values (gen_random_uuid(), 'donors', $1, $2, now()) returning id`,
      [
        this.#canary(none, 'desk', 'the file of an import').word,
        this.#canary(none, 'desk', 'whose import it is').word,
      ],
    );
    await this.run(
      `insert into desk.import_row (run_id, line, outcome, raw) values ($1, 1, 'rejected', jsonb_build_object('name', $2::text))`,
      [row?.id, this.#canary(none, 'desk', 'a row of an import').word],
    );
    const word = (where: string): string => this.#canary(none, 'desk', where).word;
    const email = `${word('the address of an account')}@example.org`;
    await invite(this.desk, { email, name: word('the name of an account'), rights: [] });
    const issuer = `https://${word('where somebody signs in')}.example`;
    await signInElsewhere(this.desk, {
      issuer,
      subject: word('who they are there'),
      email,
      hasShownFactor: false,
    });
    await suggestCorrection(this.desk, { text: `This is wrong: ${word('what a reader suggests')}` });
    await this.#proposals(word);
    const url = `https://example.org/${word('the address of a webhook')}`;
    await createWebhook(
      this.desk,
      { name: word('the name of a webhook'), url, audience: 'partner' },
      (given) => Promise.resolve(given),
    );
    const [handed] = await save(this.desk, [theme('handed-in', { en: 'Handed in' })]);
    await submit(this.desk, [{ item: 'Theme', ids: [handed?.id ?? ''] }], word('a note to the reviewer'));
    await makeComment(
      this.desk,
      { item: 'Theme', id: handed?.id ?? '' },
      { text: `Look: ${word('the text of a comment')}`, mentions: [] },
    );
    await saveRelease(this.desk, {
      title: word('the title of a release'),
      entries: [{ item: 'Theme', id: handed?.id ?? '', act: 'PUBLISH' }],
    });
    const once = { key: word('the key of a write'), request: word('what was asked with it') };
    await save({ ...this.desk, once }, [theme('written-once', { en: 'Written once' })]);
    await save({ ...this.desk, by: this.#canary(none, 'desk', 'who saved').word }, [
      theme('saved-by-somebody', { en: 'Saved by somebody' }),
    ]);
  }

  /** What a member proposes of its own entry, and what it is answered. */
  async #proposals(word: (where: string) => string): Promise<void> {
    const [member] = await this.run(
      `select id, revision from desk.organisation where is_member and exposure = 'PUBLIC' order by id limit 1`,
    );
    const said = (where: string) => ({
      organisation: String(member?.id),
      expectedRevision: Number(member?.revision),
      fields: { city: word(`a proposal${where}`) },
      note: word(`the note of a proposal${where}`),
    });
    await propose(this.desk, said(''));
    await declineProposal(
      this.desk,
      await propose(this.desk, said(' that is declined')),
      word('why a proposal is declined'),
    );
  }

  #canary(item: ItemMetadata, lowest: Audience, where: string): Canary {
    this.#count += 1;
    let number = (this.seed ^ Math.imul(this.#count, 2654435761)) >>> 0;
    let word = 'zq';
    for (let index = 0; index < 12; index += 1) {
      number = (Math.imul(number ^ (number >>> 15), 2246822519) + index + this.#count) >>> 0;
      word += letters.charAt(number % letters.length);
    }
    const canary = { word, lowest, item: item.name, where };
    this.all.set(word, canary);
    return canary;
  }

  /** A value of the field that holds a word; undefined for one that cannot. */
  #value(field: FieldMetadata, word: string): unknown {
    const text = {
      email: `${word}@example.org`,
      url: `https://example.org/${word}`,
      slug: word,
      path: `/${word}`,
    };
    const plain =
      field.format === undefined
        ? `Wort ${word}`.slice(-(field.max ?? 200))
        : text[field.format as keyof typeof text];
    const part = field.part && Object.fromEntries(Object.keys(field.part.fields).map((key) => [key, plain]));
    switch (field.kind) {
      case 'text':
        return plain;
      case 'texts':
        return plain && [plain];
      case 'localText': {
        if (!field.rich) return { en: plain, fr: plain, es: plain };
        const html = `<p>A <b>text</b><span role="note">${plain}</span></p>`;
        return { en: { html }, fr: { html }, es: { html } };
      }
      case 'localTexts':
        return { en: [plain], fr: [plain], es: [plain] };
      case 'parts':
        return [part];
      case 'localParts':
        return { en: [part], fr: [part], es: [part] };
      default:
        return undefined;
    }
  }

  /**
   * The words in a text that an audience may not see, each with its place; texts that were signed or packed
   * are looked into.
   */
  leaks(text: string, audience: Audience): string[] {
    const packed = [...text.matchAll(/"([\w-]{24,})"/g)].map(([, inner]) =>
      Buffer.from(inner ?? '', 'base64url').toString('latin1'),
    );
    return [text, ...packed]
      .flatMap((one) => [...one.matchAll(shapeOfWords)])
      .map(([word]) => this.all.get(word))
      .filter((canary): canary is Canary => canary !== undefined && below(audience, canary.lowest))
      .map(({ item, where, word }) => `${item}: ${where} (${word})`);
  }
}
