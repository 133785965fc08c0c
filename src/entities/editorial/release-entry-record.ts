import { joinSql, literal, sql } from '../../base/sql.js';
import { enumeration } from '../house/enumeration.js';
import { registerListAboutItems } from '../house/lists-about.js';
import { LocaleEnum } from '../house/locale-enum.js';
import { fact, record, recordIdSql } from './record.js';
import { ReleaseState } from './release-records.js';

export const ReleaseAct = enumeration('ReleaseAct', 'Action of a release on an item.', {
  PUBLISH: 'Publishes the item.',
  UNPUBLISH: 'Unpublishes the item.',
});

/** States of a release that is still to be carried out. */
const pending = sql`(${joinSql(['OPEN', 'SCHEDULED', 'FAILED'].map(literal))})`;

/** Whether an item `e` of a release has changed since that was decided; `n` is its newest revision. */
const isOutdated = sql`e.act = 'PUBLISH' and e.revision is not null
  and case when e.locales is null then n.number <> e.revision else exists (select from unnest(e.locales) one where (n.tracks ->> one)::int > e.revision) end`;

/** What is planned with an item. */
export const releaseEntry = record({
  name: 'ReleaseEntry',
  plural: 'releaseEntries',
  doc: 'Item of a release that is still to be carried out. Read by people who read all items of the release as they are worked on.',
  natural: ['id'],
  called: ['title'],
  order: [
    ['dueAt', 'ASC'],
    ['title', 'ASC'],
  ],
  // Asked once of all releases, and not of each entry: a release has up to 2,000.
  readBy: (readable) =>
    sql`r.release_id not in (select o.release_id from desk.release_entry o where ${recordIdSql(sql`o.item`, sql`o.item_id`)} not in (select e.item from ${readable} e where e.item is not null))`,
  fields: [
    fact('release', 'text', 'Id of the release, as its mutations take it.'),
    fact('title', 'text', 'Name of the release at the desk.', { max: 200 }),
    fact('releaseState', 'choice', 'State of the release: OPEN, SCHEDULED or FAILED.', {
      values: ReleaseState,
    }),
    fact('dueAt', 'time', 'Time for which the release is scheduled. Null: it has no date.', {
      optional: true,
    }),
    fact('releaseAct', 'choice', 'Action of the release on the item.', { values: ReleaseAct }),
    fact(
      'locales',
      'choices',
      'Languages that it publishes or unpublishes. Empty: all in which the item is whole.',
      { values: LocaleEnum },
    ),
    fact('item', 'text', 'Id of the item, as node takes it.'),
    fact('kind', 'text', 'Kind of the item.'),
    fact(
      'itemRevision',
      'int',
      'Revision that was decided on. Null: none was named, and the newest counts.',
      {
        optional: true,
      },
    ),
    fact(
      'isOutdated',
      'flag',
      'True if the item has been saved since, in a language that is to be published: the release publishes nothing until it names the newest revision.',
    ),
  ],
  sql: sql`select md5(e.release_id::text || e.item_id)::uuid as id, ${recordIdSql(sql`'Release'`, sql`l.id`)} as release, l.title, l.state as release_state, l.due_at, e.act as release_act,
  array(select upper(one) from unnest(e.locales) one) as locales, ${recordIdSql(sql`e.item`, sql`e.item_id`)} as item, e.item as kind, e.revision as item_revision, coalesce(${isOutdated}, false) as is_outdated, e.item_id, e.release_id
from desk.release_entry e join desk.release l on l.id = e.release_id
left join lateral (select v.number, v.tracks from desk.revision v where v.item_id = e.item_id order by v.number desc limit 1) n on true where l.state in ${pending}`,
});

registerListAboutItems({
  name: 'heldBy',
  record: releaseEntry,
  label: { fr: 'Prévu dans', en: 'Planned in', es: 'Previsto en' },
  doc: 'Releases that are still to be carried out and hold this item, as far as the reader reads all items of these.',
  column: 'item_id',
});
