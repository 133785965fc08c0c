import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import type { Printed, Site } from './guide.js';

/** Answers of the website of the guide, as a browser or a tool of its authors gets them. */
interface Reply {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
}

/** What the server of the guide answers at some paths. */
export async function visit(site: Site, paths: readonly string[]): Promise<Reply[]> {
  process.env.PORT = '0';
  try {
    const { server } = await site.load<{ server: Server }>('server.ts');
    if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const replies: Reply[] = [];
    for (const path of paths) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        redirect: 'manual',
        headers: { connection: 'close' },
      });
      const location = response.headers.get('location');
      replies.push({ status: response.status, location, html: await response.text() });
    }
    await new Promise((resolve) => server.close(resolve));
    return replies;
  } finally {
    delete process.env.PORT;
  }
}

/** A static build with a key that the command of the guide made: what it printed, and the pages that it wrote. */
export async function buildAll(
  site: Site,
): Promise<Printed & { readonly pages: ReadonlyMap<string, string> }> {
  const { stdout: made } = await site.run('key');
  const [key = ''] = made.split('\n');
  const printed = await site.run('build', { RESEAU_KEY: key });
  const dist = join(site.folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  const pages = new Map(
    files.map((file) => [`/${file.replace(/\/index\.html$/, '')}`, readFileSync(join(dist, file), 'utf8')]),
  );
  return { ...printed, pages };
}

type Handler = (request: Request) => Promise<Response | undefined>;

/** What the preview of the guide answers at a path: to the cookie of a token, and to a reader without any. */
export async function previewAt(
  site: Site,
  path: string,
  token: string,
): Promise<{ begun: number; without: unknown; status?: number; cache?: string | null; html?: string }> {
  const { begin, preview } = await site.load<{ begin: Handler; preview: Handler }>('preview.ts');
  const address = 'https://www.example.org';
  const begun = await begin(new Request(`${address}/preview`, { method: 'POST', body: token }));
  const cookie = begun?.headers.get('set-cookie')?.split(';')[0] ?? '';
  const without = await preview(new Request(address + path));
  const shown = await preview(new Request(address + path, { headers: { cookie } }));
  return {
    begun: begun?.status ?? 0,
    without,
    status: shown?.status,
    cache: shown?.headers.get('cache-control'),
    html: await shown?.text(),
  };
}

/** Hands what stands in the environment to the receiver of the guide, and prints the status that it answers. */
const delivering = `import { receive } from './receiver.ts';
const { DELIVERY: body = '', HEADERS: headers = '{}' } = process.env;
const request = { method: 'POST', body, headers: JSON.parse(headers) };
const { status } = await receive(new Request('https://www.example.org/hooks/reseau', request));
console.log(status);
`;

/** The status that the receiver of the guide answers to a delivery, signed with the secret that it knows or another. */
export async function deliver(site: Site, delivery: object, isRight = true): Promise<number> {
  const secretOf = (text: string): string => `whsec_${createHash('sha256').update(text).digest('base64')}`;
  const [body, at, id] = [JSON.stringify(delivery), new Date(), 'msg_1'];
  const signature = new Webhook(secretOf(isRight ? 'right' : 'wrong')).sign(id, at, body);
  site.write('deliver.ts', delivering);
  site.use('receiver.ts');
  const { stdout } = await site.node('deliver.ts', {
    RESEAU_WEBHOOK_SECRET: secretOf('right'),
    DELIVERY: body,
    HEADERS: JSON.stringify({
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature,
    }),
  });
  return Number(stdout);
}

/** The text of a page that was built; undefined: there is none. */
export const built = (site: Site, path: string): string | undefined =>
  existsSync(join(site.folder, `dist${path}/index.html`)) ? site.read(`dist${path}/index.html`) : undefined;
