import { bareName, joinSql, literal, sql, type SqlText } from '../../base/sql.js';
import { enumeration } from '../house/enumeration.js';
import { tableOf } from '../house/columns.js';
import { metadataOf, relationsOf, targetOf, type PartMetadata } from '../house/metadata.js';
import { Organisation } from '../network/organisation.entity.js';
import { fact, record, whoSql } from './record.js';

export const ProposalState = enumeration('ProposalState', 'State of a proposal.', {
  OPEN: 'Waiting for an editor.',
  ACCEPTED: 'Saved as a draft.',
  DECLINED: 'Rejected.',
});

const ProposedChange = {
  name: 'ProposedChange',
  doc: 'Field with a proposed value.',
  fields: { field: 'Name of the field.', value: 'Proposed value, as JSON.' },
} as const satisfies PartMetadata;

/** SQL of a proposed value as JSON, in which related items stand by their ids in the graph. */
const written = (value: SqlText): SqlText => {
  const uuid = sql`\\{"id": "(\\w{8})-(\\w{4})-(\\w{4})-(\\w{4})-(\\w{12})"\\}`;
  const cases = relationsOf(metadataOf(Organisation))
    .filter((field) => !field.isAside)
    .map(
      (field) =>
        sql`when ${literal(field.name)} then regexp_replace(${value}::text, '${uuid}', '"${bareName(tableOf(targetOf(field)))}_\\1\\2\\3\\4\\5"', 'g')`,
    );
  return sql`case f.key ${joinSql(cases, ' ')} else ${value}::text end`;
};

/** What members would have changed of their entries. */
export const proposal = record({
  name: 'Proposal',
  doc: 'Change that a member requests to its own entry.',
  natural: ['id'],
  order: [['madeAt', 'DESC']],
  readBy: (readable) => sql`exists (select from ${readable} e where e.id = r.organisation_id and e.contacts)`,
  fields: [
    fact('organisation', 'one', 'Member whose entry it is.', { to: () => Organisation }),
    fact('entryRevision', 'int', 'Revision of the entry on which it is based.'),
    fact('changes', 'parts', 'Proposed changes.', { part: ProposedChange }),
    fact('note', 'text', 'Message to the editors.', { optional: true, max: 2000 }),
    fact('proposalState', 'choice', 'State of the proposal.', { values: ProposalState }),
    fact('answer', 'text', 'Reason for the rejection. Null: it was not rejected.', {
      optional: true,
      max: 2000,
    }),
    fact('madeAt', 'time', 'Time at which it was made.'),
    fact('madeBy', 'text', 'Person who did this.'),
    fact('answeredAt', 'time', 'Time of the answer. Null: it waits for an editor.', { optional: true }),
    fact('answeredBy', 'text', 'Person who did this.', { optional: true }),
  ],
  sql: sql`select p.id, p.organisation_id, p.revision as entry_revision,
  coalesce((select jsonb_agg(jsonb_build_object('field', f.key, 'value', ${written(sql`f.value`)}) order by f.key) from jsonb_each(p.fields) f), '[]') as changes,
  p.note, p.state as proposal_state, p.answer, p.made_at, ${whoSql(sql`p.made_by`)} as made_by, p.answered_at, ${whoSql(sql`p.answered_by`)} as answered_by from desk.proposal p`,
});
