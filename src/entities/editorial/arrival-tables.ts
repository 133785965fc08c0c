import type { EntitySchema } from '@mikro-orm/core';
import { belongsTo, moment, nullable, table, text } from './table.js';

/** Every import of a file, so that it can be looked up and taken back. */
const ImportRun = table(
  'ImportRun',
  'import_run',
  {
    id: { type: 'uuid', primary: true },
    kind: text,
    file: text,
    startedBy: text,
    startedAt: moment,
    endedAt: nullable(moment),
    undoneAt: nullable(moment),
  },
  { indexes: [{ name: 'import_run_started_at_index', properties: ['startedAt'] }] },
);

/** What a row of an imported file said, letter by letter, and what became of it. */
const ImportRow = table(
  'ImportRow',
  'import_row',
  {
    run: {
      kind: 'm:1',
      entity: () => 'ImportRun',
      primary: true,
      fieldName: 'run_id',
      deleteRule: 'cascade',
      updateRule: 'restrict',
    },
    line: { type: 'integer', primary: true },
    outcome: text,
    item: nullable(text),
    itemId: { type: 'uuid', nullable: true },
    raw: { type: 'json', columnType: 'jsonb' },
    field: nullable(text),
    reason: nullable(text),
  },
  {
    checks: [
      {
        name: 'import_row_outcome_check',
        expression: `outcome in ('created', 'updated', 'unchanged', 'rejected')`,
      },
    ],
  },
);

/** What senders of files say of their columns, kept under a name for the next file. */
const ImportMapping = table('ImportMapping', 'import_mapping', {
  name: { ...text, primary: true },
  kind: text,
  answers: { type: 'json', columnType: 'jsonb' },
  savedAt: moment,
  savedBy: text,
});

/** Files that were sent, and what they measure: of pictures their size and placeholder, of documents their bytes and pages. */
const Upload = table('Upload', 'upload', {
  file: { ...text, primary: true },
  mediaType: text,
  width: { type: 'integer', nullable: true },
  height: { type: 'integer', nullable: true },
  placeholder: nullable(text),
  byteSize: { type: 'integer', nullable: true },
  pageCount: { type: 'integer', nullable: true },
  checksum: nullable(text),
  originalName: nullable(text),
  uploadedAt: { ...moment, index: 'upload_uploaded_at_index' },
  uploadedBy: text,
});

/** Changes that members ask for, each of its own entry. */
const Proposal = table(
  'Proposal',
  'proposal',
  {
    id: { type: 'uuid', primary: true },
    organisation: {
      ...belongsTo('Organisation', 'organisation_id'),
      index: 'proposal_organisation_id_index',
    },
    revision: { type: 'integer' },
    fields: { type: 'json', columnType: 'jsonb' },
    note: nullable(text),
    state: text,
    answer: nullable(text),
    madeAt: moment,
    madeBy: text,
    answeredAt: nullable(moment),
    answeredBy: nullable(text),
  },
  { checks: [{ name: 'proposal_state_check', expression: `state in ('OPEN', 'ACCEPTED', 'DECLINED')` }] },
);

/** The tables of the desk that hold what was sent to it. */
export const arrivalTables: readonly EntitySchema[] = [ImportRun, ImportRow, ImportMapping, Upload, Proposal];
