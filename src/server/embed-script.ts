import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { ReseauError } from '../base/errors.js';
import { embedHeaders } from './security-headers.js';

const file = new URL('../../web/dist/embed/members.js', import.meta.url);

/**
 * The script of the embed under a name that holds its hash, for pages that pin what they load by
 * `integrity`. There is one such name: that of the script which this version of the product serves.
 */
export async function installEmbedScript(app: FastifyInstance): Promise<void> {
  const script = readFileSync(file);
  const hash = createHash('sha256').update(script).digest('hex').slice(0, 16);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  app.get<{ Params: { hash: string } }>('/embed/members@:hash.js', (request, reply) => {
    if (request.params.hash !== hash)
      throw new ReseauError(
        'NOT_FOUND',
        'This version of the script is not served; /embed/ has the current one.',
      );
    return reply
      .headers({
        ...embedHeaders,
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      })
      .send(script);
  });
  app.get('/embed/members.json', (_request, reply) =>
    reply
      .headers({ ...embedHeaders, 'cache-control': 'no-cache' })
      .send({ script: `members@${hash}.js`, integrity }),
  );
  await Promise.resolve();
}
