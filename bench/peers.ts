import { comparable } from './agree.js';
import { startReseau, type Ground } from './ground.js';
import { here } from './here.js';
import { ask, Unanswered, type Asked } from './load.js';
import { written, type Given, type Operation } from './operations.js';
import { Server } from './server.js';

export const peers = ['reseau', 'postgraphile', 'ceiling'] as const;
export type Peer = (typeof peers)[number];
export type ByPeer<T> = Readonly<Record<Peer, T>>;

/** Starts all that are compared on the same tables; Réseau keeps no answers here. */
export async function startPeers({ settings, publicUrl }: Ground): Promise<ByPeer<Server>> {
  const env = { DATABASE_URL: publicUrl };
  const cli = here('node_modules/postgraphile/dist/cli-run.js');
  return {
    reseau: await startReseau({ ...settings, RESEAU_CACHE_BYTES: '0' }),
    postgraphile: await Server.start([cli, '-C', here('servers/postgraphile.config.mjs')], env),
    ceiling: await Server.start([here('servers/ceiling.mjs')], env),
  };
}

/** What each server is sent for an operation. */
export async function questions(
  operation: Operation,
  servers: ByPeer<Server>,
  ground: Ground,
): Promise<ByPeer<Asked>> {
  const given: Given = (await operation.given?.(ground.run)) ?? {};
  return {
    reseau: await question(operation, servers.reseau, ground),
    postgraphile: await inGraph(
      operation,
      servers.postgraphile,
      'postgraphile.graphql',
      given.peerVariables ?? given.variables,
    ),
    ceiling: {
      url: servers.ceiling.url,
      body: JSON.stringify({ operation: operation.name, values: given.values ?? [] }),
    },
  };
}

/** What Réseau is sent. */
export const question = async (operation: Operation, reseau: Server, { run }: Ground): Promise<Asked> =>
  inGraph(operation, reseau, 'reseau.graphql', (await operation.given?.(run))?.variables);

async function inGraph(
  operation: Operation,
  server: Server,
  file: 'reseau.graphql' | 'postgraphile.graphql',
  variables: Given['variables'],
): Promise<Asked> {
  const url = `${server.url}/graphql`;
  const query = written(operation, file);
  const first = { url, body: JSON.stringify({ query, variables }) };
  if (!operation.pages) return first;
  const { data } = JSON.parse(await ask(first)) as {
    data: Record<string, { pageInfo: { endCursor: string } }>;
  };
  return {
    url,
    body: JSON.stringify({
      query,
      variables: { ...variables, after: data[operation.pages]?.pageInfo.endCursor },
    }),
  };
}

/** What is different in the answers of a peer; nothing where they say the same. */
export async function differences(operation: Operation, asked: ByPeer<Asked>): Promise<string[]> {
  const answers = new Map<Peer, string>();
  for (const peer of peers) {
    const answer = await ask(asked[peer]).catch((reason: unknown) => {
      if (reason instanceof Unanswered) return JSON.stringify({ errors: reason.message });
      throw reason;
    });
    const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
    if (errors !== undefined) return [`${operation.name}, ${peer}: ${JSON.stringify(errors)}`];
    answers.set(peer, JSON.stringify(comparable(data, operation.unordered)));
  }
  const ours = answers.get('reseau');
  return peers
    .filter((peer) => answers.get(peer) !== ours)
    .map(
      (peer) =>
        `${operation.name}: ${peer} says\n${answers.get(peer)?.slice(0, 300)}\nand not\n${ours?.slice(0, 300)}`,
    );
}
