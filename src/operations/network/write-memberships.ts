import { idsOf } from '../../windows/run.js';
import type { Change, Saved } from '../change.js';
import { readChange, type CheckedChange } from '../read-change.js';
import type { Work } from '../transaction.js';
import { write } from '../write.js';

const network = 'sos-torture';

type Writer = (work: Work, given: readonly CheckedChange[]) => Promise<Saved[]>;

/** How changes are written: where there are memberships, with what follows from them. */
export const writerOf = (changes: readonly Change[]): Writer =>
  changes.some((change) => change.item === 'Membership') ? writeMemberships : write;

/**
 * Writes memberships, and what follows from them for the organisations: whether each is a member of the SOS-Torture Network, and since when.
 * That is no change of theirs that somebody would have to be allowed.
 */
async function writeMemberships(work: Work, given: readonly CheckedChange[]): Promise<Saved[]> {
  const before = await organisationsOf(
    work,
    given.flatMap((one) => one.id ?? []),
  );
  const saved = await write(work, given);
  const after = await organisationsOf(
    work,
    saved.map((one) => one.id),
  );
  const rows = await work.run(
    `select o.id, m.id is not null as member, m.since from desk.organisation o left join lateral (
  select (array_agg(m.id))[1] as id, min(extract(year from m.valid_from_value))::int as since from desk.membership m join desk.network n on n.id = m.network_id
  where m.organisation_id = o.id and n.slug = $2 and m.status = 'MEMBER' and m.valid_to_value is null) m on true
where o.id = any ($1::uuid[]) and (o.is_member, o.member_since) is distinct from (m.id is not null, m.since)`,
    [[...new Set([...before, ...after])], network],
  );
  const follow = rows.map((row): Change => ({
    item: 'Organisation',
    id: String(row.id),
    fields: { isMember: row.member, memberSince: row.since },
  }));
  await write(
    { ...work, allow: () => undefined },
    follow.map((change, index) => readChange(change, index, true)),
  );
  return saved;
}

const organisationsOf = async ({ run }: Work, memberships: readonly string[]): Promise<string[]> =>
  idsOf(await run('select distinct organisation_id as id from desk.membership where id = any ($1::uuid[])', [memberships]));
