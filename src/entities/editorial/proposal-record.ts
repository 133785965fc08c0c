import { enumeration } from '../house/enumeration.js';
import { tableOf } from '../house/columns.js';
import { metadataOf, relationsOf, targetOf, type PartMetadata } from '../house/metadata.js';
import { Organisation } from '../network/organisation.entity.js';
import { fact, record, whoSql } from './record.js';

export const ProposalState = enumeration('ProposalState', 'What became of a proposal.', {
  OPEN: 'It waits for an editor.',
  ACCEPTED: 'It was saved as a draft.',
  DECLINED: 'It was not taken.',
});

const ProposedChange = {
  name: 'ProposedChange',
  doc: 'A field that is proposed to say something else.',
  fields: { field: 'The name of the field.', value: 'What it would say, as JSON.' },
} as const satisfies PartMetadata;

/** SQL of a proposed value as JSON, in which related items stand by their ids in the graph. */
const written = (value: string): string => {
  const uuid = `\\{"id": "(\\w{8})-(\\w{4})-(\\w{4})-(\\w{4})-(\\w{12})"\\}`;
  const cases = relationsOf(metadataOf(Organisation)).map(
    (field) => `when '${field.name}' then regexp_replace(${value}::text, '${uuid}', '"${tableOf(targetOf(field))}_\\1\\2\\3\\4\\5"', 'g')`,
  );
  return `case f.key ${cases.join(' ')} else ${value}::text end`;
};

/** What members would have changed of their entries. */
export const proposal = record({
  name: 'Proposal',
  doc: 'A change of its own entry that a member asks for.',
  natural: ['id'],
  order: [['madeAt', 'DESC']],
  readBy: (readable) => `exists (select from ${readable} e where e.id = r.organisation_id and e.contacts)`,
  fields: [
    fact('organisation', 'one', 'The member.', { to: () => Organisation }),
    fact('entryRevision', 'int', 'The revision of the entry that it was made from.'),
    fact('changes', 'parts', 'What it would change.', { part: ProposedChange }),
    fact('note', 'text', 'A word to the editors.', { optional: true, max: 2000 }),
    fact('state', 'choice', 'What became of it.', { values: ProposalState }),
    fact('answer', 'text', 'Why it was not taken.', { optional: true, max: 2000 }),
    fact('madeAt', 'time', 'When it was made.'),
    fact('madeBy', 'text', 'By whom.'),
    fact('answeredAt', 'time', 'When it was answered.', { optional: true }),
    fact('answeredBy', 'text', 'By whom.', { optional: true }),
  ],
  sql: `select p.id, p.organisation_id, p.revision as entry_revision,
  coalesce((select jsonb_agg(jsonb_build_object('field', f.key, 'value', ${written('f.value')}) order by f.key) from jsonb_each(p.fields) f), '[]') as changes,
  p.note, p.state, p.answer, p.made_at, ${whoSql('p.made_by')} as made_by, p.answered_at, ${whoSql('p.answered_by')} as answered_by from desk.proposal p`,
});
