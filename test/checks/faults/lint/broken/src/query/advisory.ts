type Run = (sql: string, parameters?: readonly unknown[]) => Promise<unknown>;

export async function alone(run: Run, who: string): Promise<void> {
  await run('select pg_advisory_xact_lock(hashtext($1))', [who]);
  await run(`select pg_try_advisory_lock(hashtext('${who}'))`);
}
