import { sql } from '../../base/sql.js';
import { enumeration } from '../house/enumeration.js';
import type { PartMetadata } from '../house/metadata.js';
import { aboutAll, fact, recordIdSql, record, whoSql } from './record.js';

const PurgeAct = enumeration('PurgeAct', "Reason why an item was removed from the readers' view.", {
  UNPUBLISH: 'Unpublished.',
  WITHDRAW: 'Withdrawn: removed for good.',
  EXPOSE: 'Exposure was reduced.',
});
const PurgedWindow = {
  name: 'PurgedWindow',
  doc: 'Removal from one window, in the transaction of the verb.',
  fields: {
    window: 'Audience of the window.',
    rows: 'Number of the items that were removed from the window.',
  },
} as const satisfies PartMetadata;
const PurgedCache = {
  name: 'PurgedCache',
  doc: 'Process whose memory no longer holds any of the items.',
  fields: {
    process: 'Host name and process id.',
    emptiedAt: 'Time at which it had removed them from memory, in UTC.',
  },
} as const satisfies PartMetadata;

/** What was taken from readers, where it was and when it was gone there. */
export const purge = record({
  name: 'Purge',
  doc: 'Record of a removal: from which windows, and at what time each process had removed it from memory. Copies that others keep are notified by changes and webhooks: see deliveries.',
  natural: ['id'],
  order: [['doneAt', 'DESC']],
  readBy: aboutAll('items'),
  fields: [
    fact('purgeAct', 'choice', 'Reason for the removal.', { values: PurgeAct }),
    fact('items', 'texts', 'Ids of the items, as node takes them.'),
    fact('windows', 'parts', 'Removals, window by window.', { part: PurgedWindow }),
    fact(
      'caches',
      'parts',
      'Processes that have removed it from memory. A running process that is not listed has not.',
      {
        part: PurgedCache,
      },
    ),
    fact('waiting', 'int', 'Number of webhooks that have not been notified yet.'),
    fact('doneAt', 'time', 'Time at which it was removed from the windows.'),
    fact('doneBy', 'text', 'Person who did this.'),
  ],
  sql: sql`select p.id, p.act as purge_act, o.items,
  (select jsonb_agg(jsonb_build_object('window', w.key, 'rows', w.value) order by w.key) from jsonb_each_text(p.windows) w) as windows,
  coalesce((select jsonb_agg(jsonb_build_object('process', r.process, 'emptiedAt', to_char(r.emptied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by r.process) from desk.purge_receipt r where r.purge_id = p.id), '[]') as caches,
  (select count(*)::int from desk.delivery d where d.item = any (o.items) and d.is_gone and d.state = 'WAITING') as waiting,
  p.done_at, ${whoSql(sql`p.done_by`)} as done_by
from desk.purge p cross join lateral (select array(select ${recordIdSql(sql`k.kind`, sql`k.id`)} from unnest(p.kinds, p.items) k(kind, id)) as items) o`,
});
