import { ReseauError } from '../base/errors.js';
import type { Run } from '../windows/run.js';

/** A write that its sender may send again without knowing whether it arrived. */
export interface IdempotencyKey {
  /** The sender's name for it. */
  readonly key: string;
  /** Hash of what is asked: the same name for something else is a mistake. */
  readonly request: string;
}

/**
 * Does a piece of work once: a repeated request gets the first answer. A request that arrives meanwhile waits
 * for it. Inside the transaction of the work, so that neither exists without the other. Throws
 * IDEMPOTENCY_MISMATCH.
 */
export async function runIdempotent<T>(
  run: Run,
  by: string,
  { key, request }: IdempotencyKey,
  work: () => Promise<T>,
): Promise<T> {
  const [mine] = await run(
    `insert into desk.idempotency (done_by, key, request, answer, done_at) values ($1, $2, $3, 'null', now()) on conflict do nothing returning key`,
    [by, key, request],
  );
  if (!mine) {
    // It is written once more, so that this commit too waits for the standby that the first may not have reached.
    const [known] = await run(
      'update desk.idempotency set request = request where done_by = $1 and key = $2 returning request, answer',
      [by, key],
    );
    if (known?.request !== request)
      throw new ReseauError(
        'IDEMPOTENCY_MISMATCH',
        'This Idempotency-Key was sent with another request before.',
      );
    return known.answer as T;
  }
  const answer = await work();
  await run('update desk.idempotency set answer = $3 where done_by = $1 and key = $2', [
    by,
    key,
    JSON.stringify(answer ?? null),
  ]);
  return answer;
}
