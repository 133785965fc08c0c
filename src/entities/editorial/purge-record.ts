import { enumeration } from '../house/enumeration.js';
import type { PartMetadata } from '../house/metadata.js';
import { aboutAll, fact, recordIdSql, record, whoSql } from './record.js';

const PurgeAct = enumeration('PurgeAct', 'Why something was taken from readers.', {
  UNPUBLISH: 'It was taken down.',
  WITHDRAW: 'It was taken down for good.',
  EXPOSE: 'Less may be known of it.',
});
const PurgedWindow = {
  name: 'PurgedWindow',
  doc: 'What was taken from one window, in the transaction of the verb.',
  fields: { window: 'Whose window.', rows: 'How many of the items stood there and do not any more.' },
} as const satisfies PartMetadata;
const PurgedCache = {
  name: 'PurgedCache',
  doc: 'A process whose memory holds nothing of it any more.',
  fields: { process: 'The machine and the number of the process.', emptiedAt: 'When it had forgotten, in UTC.' },
} as const satisfies PartMetadata;

/** What was taken from readers, where it was and when it was gone there. */
export const purge = record({
  name: 'Purge',
  doc: 'What was taken from readers: from which windows, and when which process had forgotten it. Copies that others keep are told by changes and webhooks: see deliveries.',
  natural: ['id'],
  order: [['doneAt', 'DESC']],
  readBy: aboutAll('items'),
  fields: [
    fact('act', 'choice', 'Why.', { values: PurgeAct }),
    fact('items', 'texts', 'Ids of the items, as node takes them.'),
    fact('windows', 'parts', 'What was taken from each window.', { part: PurgedWindow }),
    fact('caches', 'parts', 'Processes that have forgotten it; one that runs and is not named has not.', { part: PurgedCache }),
    fact('waiting', 'int', 'Webhooks that have not been told yet.'),
    fact('doneAt', 'time', 'When it was taken from the windows.'),
    fact('doneBy', 'text', 'By whom.'),
  ],
  sql: `select p.id, p.act, o.items,
  (select jsonb_agg(jsonb_build_object('window', w.key, 'rows', w.value) order by w.key) from jsonb_each_text(p.windows) w) as windows,
  coalesce((select jsonb_agg(jsonb_build_object('process', r.process, 'emptiedAt', to_char(r.emptied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by r.process) from desk.purge_receipt r where r.purge_id = p.id), '[]') as caches,
  (select count(*)::int from desk.delivery d where d.item = any (o.items) and d.is_gone and d.state = 'WAITING') as waiting,
  p.done_at, ${whoSql('p.done_by')} as done_by
from desk.purge p cross join lateral (select array(select ${recordIdSql('k.kind', 'k.id')} from unnest(p.kinds, p.items) k(kind, id)) as items) o`,
});
