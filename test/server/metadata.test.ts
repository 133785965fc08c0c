import { afterAll, beforeAll, describe as suite, expect, it } from '@jest/globals';
import { audiences, reaches, type Audience } from '../../src/base/audience.js';
import { describe } from '../../src/resolvers/metadata/describe.js';
import { newPerson } from '../accounts/person.js';
import { codesOf, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;
let headersOf: Readonly<Record<Audience, Readonly<Record<string, string>>>>;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  const { browser } = await newPerson(server.desk, server.url, {
    email: 'metadata@example.org',
    rights: [{ capability: 'DRAFT' }],
  });
  headersOf = {
    public: {},
    partner: { authorization: `Bearer ${server.keys.partner}` },
    staff: { authorization: `Bearer ${server.keys.staff}` },
    desk: { cookie: browser.cookie },
  };
});
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  send(`${server.url}${path}`, { headers });

const query = `query ($locale: Locale) { metadata(locale: $locale) {
  locale direction kinds { name plural label labelPlural fields { name label help helpLocale group type target vocabulary } }
} }`;

suite('the metadata of an audience', () => {
  it.each(audiences)('%s stand in a file, with a tag', async (audience) => {
    const answer = await get(`/metadata/${audience}.json?locale=es`, headersOf[audience]);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual(JSON.parse(JSON.stringify(describe(audience, 'es'))));
    expect(answer.headers.get('content-language')).toBe('es');
    expect(answer.headers.get('cache-control')).toBe(
      audience === 'public' ? 'public, no-cache' : 'private, no-cache',
    );
    const etag = answer.headers.get('etag') ?? '';
    const again = await get(`/metadata/${audience}.json?locale=es`, {
      ...headersOf[audience],
      'if-none-match': etag,
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await get(`/metadata/${audience}.json?locale=fr`, {
      ...headersOf[audience],
      'if-none-match': etag,
    });
    expect(other.status).toBe(200);
  });

  it('are sent compressed, to people who are signed in too', async () => {
    const response = await fetch(`${server.url}/metadata/desk.json?locale=fr`, {
      headers: { ...headersOf.desk, 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(JSON.stringify(describe('desk', 'fr')));
  });

  it.each(audiences.flatMap((reader) => audiences.map((audience) => [reader, audience] as const)))(
    'are read by %s as far as they reach: those of %s',
    async (reader, audience) => {
      const answer = await get(`/metadata/${audience}.json`, headersOf[reader]);
      if (reaches(reader, audience)) expect(answer.status).toBe(200);
      else expect(codesOf(answer)).toEqual([reader === 'public' ? 'KEY_INVALID' : 'NOT_FOUND']);
    },
  );

  it('come in the language of the address, else in that of the header; another is refused', async () => {
    const asked = async (path: string, language: string): Promise<string | null> =>
      (await get(path, { 'accept-language': language })).headers.get('content-language');
    expect(await asked('/metadata/public.json', 'fr-CH, en;q=0.5')).toBe('fr');
    expect(await asked('/metadata/public.json?locale=es', 'fr')).toBe('es');
    expect(codesOf(await get('/metadata/public.json?locale=tlh'))).toEqual(['ARGUMENT_OUT_OF_RANGE']);
    expect(codesOf(await get('/metadata/public.json?locale=fr&locale=es'))).toEqual([
      'ARGUMENT_OUT_OF_RANGE',
    ]);
  });

  it('stand in the graph, in the same words', async () => {
    const ask = async (headers: Readonly<Record<string, string>>, locale: string | null) => {
      const answer = await send(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables: { locale } }),
      });
      return JSON.parse(answer.text) as { data: { metadata: { locale: string; kinds: object[] } } };
    };
    const { data } = await ask({}, 'FR');
    const [appeal] = describe('public', 'fr').kinds.filter(({ name }) => name === 'Appeal');
    expect(data.metadata.kinds).toContainEqual(
      expect.objectContaining({ name: 'Appeal', label: 'Appel', labelPlural: 'Appels' }),
    );
    expect(appeal).toMatchObject({ label: 'Appel' });
    expect((await ask({ 'accept-language': 'es' }, null)).data.metadata.locale).toBe('ES');
    expect(JSON.stringify(data)).not.toContain('informants');
    expect(JSON.stringify(await ask(headersOf.staff, 'FR'))).toContain('informants');
  });
});
