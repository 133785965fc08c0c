import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Response } from 'playwright-core';
import { openBrowser } from '../explorer/browser.js';
import { AppealsDocument, LanguagesDocument, MembersDocument } from '../generated/public/graphql.js';
import { ask } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;

const isAnswer = (response: Response): boolean =>
  (response.request().postData() ?? '').includes('query Members');

/** The data of an example, in the type that the document says. */
async function dataOf<Data, Variables>(document: TypedDocumentNode<Data, Variables>): Promise<Data> {
  const { body } = await ask(server.url, print(document));
  expect(body.errors).toBeUndefined();
  return body.data as Data;
}

beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

describe('what a newcomer tries first', () => {
  it('lists the 311 members', async () => {
    const { members } = await dataOf(MembersDocument);
    expect(members.totalCount).toBe(311);
    expect(members.nodes).toHaveLength(10);
    expect(members.nodes[0]?.name).toBe('Abuelas de Plaza de Mayo');
    expect(members.nodes[0]?.country?.iso2).toBe('AR');
  });

  it('lists the newest appeals, each with the language that was served', async () => {
    const { appeals } = await dataOf(AppealsDocument);
    expect(appeals.nodes).toHaveLength(5);
    for (const appeal of appeals.nodes) expect(['EN', 'FR', 'ES']).toContain(appeal.localisation?.served);
    expect(appeals.nodes.some((appeal) => appeal.localisation?.isFallback)).toBe(true);
  });

  it('reads a title in three languages, and what stands at a path', async () => {
    const { programme, resolvePath } = await dataOf(LanguagesDocument);
    expect(programme?.french).toContain('Observatoire');
    // No Spanish title is published: the chain of Spanish serves English.
    expect(programme?.spanish).toBe(programme?.english);
    expect(resolvePath?.locale).toBe('FR');
    expect(resolvePath?.item).toMatchObject({ __typename: 'Programme' });
  });

  it('gets from the query of the README the answer of the README', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const [query = '', answer = ''] = ['graphql', 'json'].map(
      (language) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '',
    );
    const { body } = await ask(server.url, query, { slug: 'midh' });
    expect(body.data).toEqual(JSON.parse(answer));
  });

  it('runs a query in the explorer, and no request leaves the server', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      const opened = await page.goto(`${server.url}/explorer/`);
      expect(opened?.headers()['x-robots-tag']).toBe('noindex');
      await page.getByRole('tab').first().waitFor();
      // A click before the editor is there runs nothing, and on a busy machine it takes its time.
      let answer: Response | undefined;
      for (let attempt = 0; !answer && attempt < 8; attempt += 1) {
        const answered = page.waitForResponse(isAnswer, { timeout: 8000 }).catch(() => undefined);
        await page.getByRole('button', { name: /execute query/i }).click();
        answer = await answered;
      }
      expect(await answer?.json()).toMatchObject({ data: { members: { totalCount: 311 } } });
      // The data are for evaluation, and the page says so.
      await page.getByText('Evaluation data: what is marked SAMPLE is fictional.').waitFor();
      expect(requests.filter((url) => !url.startsWith(server.url) && !/^(data|blob):/.test(url))).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
