import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { hashOfKey, newKey } from '../base/key.js';

export interface EvaluationKeys {
  readonly staff: string;
  readonly partner: string;
}

/**
 * Keys to try the evaluation data with, kept in RESEAU_HOME where only its owner reads them; made anew when
 * the database does not know them.
 */
export async function evaluationKeys(home: string, owner: pg.Pool): Promise<EvaluationKeys> {
  const file = join(home, 'evaluation-keys.json');
  const kept = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as EvaluationKeys,
    () => undefined,
  );
  if (kept && (await known(owner, kept))) return kept;
  const keys: EvaluationKeys = { staff: newKey(), partner: newKey() };
  for (const audience of ['staff', 'partner'] as const) {
    await owner.query(
      'insert into desk.api_key (id, hash, name, audience, created_at) values (gen_random_uuid(), $1, $2, $3, now())',
      [hashOfKey(keys[audience]), 'evaluation', audience],
    );
  }
  await mkdir(home, { recursive: true });
  await writeFile(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return keys;
}

async function known(owner: pg.Pool, keys: EvaluationKeys): Promise<boolean> {
  const hashes = [hashOfKey(keys.staff), hashOfKey(keys.partner)];
  const { rows } = await owner.query<{ count: number }>(
    'select count(*)::int as count from desk.api_key where hash = any ($1) and revoked_at is null',
    [hashes],
  );
  return rows[0]?.count === hashes.length;
}
