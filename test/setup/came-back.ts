import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { invite } from '../../src/operations/accounts/invite.js';
import type { Desk } from '../../src/operations/desk.js';
import type { Right } from '../../src/operations/rights.js';
import type { Targets } from '../../src/operations/targets.js';
import { endWithdrawal } from '../../src/operations/withdrawal.js';

/** The desk of a new person with these rights. */
export async function somebody(desk: Desk, rights: readonly Right[]): Promise<Desk> {
  const { id } = await invite(desk, { email: `${randomUUID()}@example.org`, name: 'Somebody', rights });
  return { orm: desk.orm, by: `account ${id}`, may: rights };
}

/** Two people want withdrawn items back. */
export async function cameBack(desk: Desk, targets: readonly Targets[]): Promise<void> {
  const ids = targets.flatMap((target) => target.ids);
  const [one, two] = [
    await somebody(desk, [{ capability: 'WITHDRAW' }]),
    await somebody(desk, [{ capability: 'WITHDRAW' }]),
  ];
  expect(await endWithdrawal(one, targets)).toEqual({ waiting: ids });
  expect(await endWithdrawal(two, targets)).toEqual({ waiting: [] });
}
