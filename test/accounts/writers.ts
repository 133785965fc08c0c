import type { Run } from '../../src/windows/run.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

/** What a save of an item with its parts answers. */
export interface SavedWhole {
  readonly id: string;
  readonly revision: number;
  readonly outcome: string;
  readonly composition: string;
  readonly parts: readonly {
    readonly id: string;
    readonly kind: string;
    readonly revision: number;
    readonly outcome: string;
  }[];
}

const saving = (kind: string): string =>
  `mutation ($id: ID, $input: ${kind}Input!, $revision: Int!, $parts: ${kind}PartsInput) {
  save${kind}(id: $id, input: $input, expectedRevision: $revision, parts: $parts, messageLocale: FR) { __typename
    ... on ${kind}Saved { id revision outcome composition parts { id kind revision outcome } }
    ... on Refusal { code message problems { item kind part field code message } }
    ... on Conflict { id revision expectedRevision yours { field before after } } } }`;

const reading = `query ($id: ID!) { node(id: $id) { ... on Article { slug revision editorialStage
  blocks { nodes { id slug position revision isRemoved provenance editorialStage text(locale: EN) } } } } }`;

interface ReadArticle {
  readonly slug: string;
  readonly revision: number;
  readonly editorialStage: string;
  readonly blocks: { readonly nodes: readonly Record<string, unknown>[] };
}

interface ReadComposition {
  readonly token: string;
  readonly revision: number;
  readonly parts: readonly Record<string, unknown>[];
}

/** What a verb of the life cycle answers. */
export const moved = `{ __typename ... on ItemsMoved { items { id } draftParts { id } } ... on Refusal { code message }
  ... on Conflict { id revision message } }`;

/** A verb that takes items with their revisions. */
export const verb = (name: string): string =>
  `mutation ($items: [ItemRevisionInput!]!${name === 'sendBack' ? ', $note: String!' : ''}) { ${name}(items: $items${name === 'sendBack' ? ', note: $note' : ''}) ${moved} }`;

/** A block of text that is new. */
export const text = (en: string): object => ({
  input: { blockKind: 'TEXT', text: { en, fr: `fr ${en}` } },
});

let number = 0;
/** A new article as it is saved. */
export const articleInput = (): object => {
  number += 1;
  return {
    articleKind: 'NEWS',
    provenance: 'EDITORIAL',
    publishedOn: '2026-01-01',
    title: { en: `Story ${String(number)}`, fr: `Récit ${String(number)}` },
  };
};

/** Four people who write articles with their blocks, and short words for it. */
export class Writers {
  private constructor(
    readonly server: HttpServer,
    /** Writes everything. */
    readonly ada: Browser,
    /** Reviews and publishes everything. */
    readonly rita: Browser,
    /** Writes articles, and not what is in them. */
    readonly emil: Browser,
    /** Translates into Spanish, and reviews. */
    readonly tomas: Browser,
  ) {}

  static async open(): Promise<Writers> {
    const server = await openHttpServer();
    const person = async (
      name: string,
      rights: NonNullable<Parameters<typeof newPerson>[2]['rights']>,
    ): Promise<Browser> =>
      (await newPerson(server.desk, server.url, { email: `${name}@example.org`, rights })).browser;
    return new Writers(
      server,
      await person('ada', [{ capability: 'DRAFT' }]),
      await person('rita', [{ capability: 'DRAFT' }, { capability: 'REVIEW' }, { capability: 'PUBLISH' }]),
      await person('emil', [{ capability: 'DRAFT', kind: 'Article' }]),
      await person('tomas', [{ capability: 'TRANSLATE', locale: 'es' }, { capability: 'REVIEW' }]),
    );
  }

  readonly run: Run = (sql, parameters) => this.server.owner(sql, parameters);

  async save(who: Browser, kind: string, variables: object): Promise<SavedWhole> {
    return (await who.get(saving(kind), { revision: 0, input: {}, ...variables })) as unknown as SavedWhole;
  }

  /** A new article with blocks of these texts. */
  article(texts: readonly string[] = ['one', 'two', 'three']): Promise<SavedWhole> {
    return this.save(this.ada, 'Article', { input: articleInput(), parts: { blocks: texts.map(text) } });
  }

  async read(id: string): Promise<ReadArticle> {
    return (await this.rita.get(reading, { id })) as unknown as ReadArticle;
  }

  /** The texts of an article at the desk, as they would be published. */
  async texts(id: string): Promise<unknown[]> {
    const { blocks } = await this.read(id);
    return blocks.nodes.filter(({ isRemoved }) => isRemoved !== true).map((one) => one.text);
  }

  async composition(id: string): Promise<ReadComposition> {
    return (await this.rita.get(
      'query ($id: ID!) { composition(id: $id) { token revision parts { id kind whole list revision stage isRemoved } } }',
      { id },
    )) as unknown as ReadComposition;
  }

  /** A verb on an article with its blocks as they are now. */
  async doing(who: Browser, name: string, id: string, more: object = {}): Promise<unknown> {
    const { token, revision } = await this.composition(id);
    return who.get(verb(name), { items: [{ id, expectedRevision: revision, composition: token }], ...more });
  }

  /** From draft to readers, as one thing; what each verb answers. */
  async publishing(id: string): Promise<unknown[]> {
    const answers: unknown[] = [];
    for (const [who, name] of [
      [this.ada, 'submit'],
      [this.rita, 'approve'],
      [this.rita, 'publish'],
    ] as const)
      answers.push(((await this.doing(who, name, id)) as { __typename: string }).__typename);
    return answers;
  }

  /** The texts of an article as the public reads them; null: it is not there. */
  async publicly(id: string): Promise<unknown[] | null> {
    const response = await fetch(`${this.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query ($id: ID!) { node(id: $id) { ... on Article { blocks { nodes { text(locale: EN) } } } } }',
        variables: { id },
      }),
    });
    const { data } = (await response.json()) as {
      data: { node: { blocks: { nodes: { text: string }[] } } | null };
    };
    return data.node?.blocks.nodes.map((one) => one.text) ?? null;
  }
}

/** What `publishing` answers where it succeeds. */
export const published = ['ItemsMoved', 'ItemsMoved', 'ItemsMoved'];
