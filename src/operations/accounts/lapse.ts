import type { Run } from '../../windows/run.js';

/**
 * Forgets what somebody wanted that waits for a second person: they have to want it again, with the rights
 * that they have then.
 */
export async function lapse(run: Run, account: string): Promise<void> {
  const by = `account ${account}`;
  await run('delete from desk.factor_reset where asked_by = $1', [by]);
  await run('delete from desk.exposure_request where asked_by = $1', [by]);
  await run('update desk.withdrawal set wanted_at = null, wanted_by = null where wanted_by = $1', [by]);
}
