import { createHash } from 'node:crypto';
import type { Audience } from '../base/audience.js';
import { feedDdl } from './feed.js';
import { itemsFor, linkProjectionOf, linksFor, projectionOf } from './projection.js';
import type { Run } from './run.js';
import { richTextFunctions } from './rich-text.js';
import { searchFunctions } from './search.js';
import { keysDdl, tablesDdl } from './window-tables.js';

/** What a window is: a hash of its tables, keys and projections. Another hash, another window. */
export function fingerprintOf(audience: Audience): string {
  const schema = 'shape';
  const said = [
    // What is kept of a row's words was made by these.
    ...searchFunctions,
    ...richTextFunctions,
    ...tablesDdl(audience, schema),
    ...feedDdl(schema),
    ...keysDdl(audience, schema),
    ...itemsFor(audience).map((item) => projectionOf(audience, item, schema).select()),
    ...linksFor(audience).map((link) => linkProjectionOf(audience, link, schema).select()),
  ];
  return createHash('sha256').update(said.join('\n')).digest('hex');
}

/** The shape that the window was built with; none: it has not been built. */
export async function builtFingerprint(run: Run, audience: Audience): Promise<string | undefined> {
  const [row] = await run(
    'select shape from desk.window_shape where audience = $1 and to_regnamespace($2) is not null',
    [audience, `window_${audience}`],
  );
  return row ? String(row.shape) : undefined;
}

/** Remembers the shape that a window has now. */
export async function recordShape(run: Run, audience: Audience): Promise<void> {
  await run(
    'insert into desk.window_shape (audience, shape, built_at) values ($1, $2, now()) on conflict (audience) do update set shape = excluded.shape, built_at = excluded.built_at',
    [audience, fingerprintOf(audience)],
  );
}
