import { Migration } from '@mikro-orm/migrations';

/** The translated fields of the kinds at this time. */
const translated = `values
('MediaAsset', '{alt}'),
('AnnualReport', '{title,summary,seoTitle,seoDescription}'),
('Region', '{name,seoTitle,seoDescription}'),
('Country', '{name,otherNames,seoTitle,seoDescription}'),
('Theme', '{label,altLabels,seoTitle,seoDescription}'),
('Programme', '{title,description,seoTitle,seoDescription}'),
('Authority', '{office,body}'),
('Organisation', '{description,seoTitle,seoDescription}'),
('Appeal', '{title,summary,sections,actionsRequested,seoTitle,seoDescription}'),
('Mechanism', '{name,seoTitle,seoDescription}'),
('Article', '{title,summary,seoTitle,seoDescription}'),
('Attachment', '{title}'),
('Award', '{name,description,role,seoTitle,seoDescription}'),
('Chapter', '{title,seoTitle,seoDescription}'),
('Page', '{title,summary,seoTitle,seoDescription}'),
('Testimony', '{text}'),
('Figure', '{label,scope,note}'),
('Block', '{heading,text}'),
('EmergencyService', '{title,otherNames,description,objectives,covers,eligibility,howToAsk,seoTitle,seoDescription}'),
('Grant', '{purpose}'),
('GrantCall', '{title,description,seoTitle,seoDescription}'),
('Network', '{name,description,seoTitle,seoDescription}'),
('Menu', '{title}'),
('MenuEntry', '{label}'),
('Mission', '{title,summary,seoTitle,seoDescription}'),
('StatementLine', '{label}'),
('Submission', '{title,recommendations,seoTitle,seoDescription}'),
('Support', '{description}')`;

/**
 * What each revision changed, by its content beside that of the one before, kept with the newest change of every
 * track so far.
 */
const tracks = `with kind (item, fields) as (select k.item, k.fields::text[] from ({translated}) k (item, fields)),
text as (
  select r.item_id, r.number, t.key as track, md5(jsonb_object_agg(f.field, t.value order by f.field)::text) as said
  from "desk"."revision" r join kind on kind.item = r.item cross join lateral unnest(kind.fields) f (field)
  cross join lateral jsonb_each(case jsonb_typeof(r.content -> f.field) when 'object' then r.content -> f.field else '{}' end) t
  group by r.item_id, r.number, t.key
),
state as (
  select r.item_id, r.number, 'shared' as track, md5((r.content - coalesce(kind.fields, '{}'))::text) as said
  from "desk"."revision" r left join kind on kind.item = r.item
  union all
  select r.item_id, r.number, l.track, t.said from "desk"."revision" r join (select distinct item_id, track from text) l on l.item_id = r.item_id
  left join text t on t.item_id = r.item_id and t.number = r.number and t.track = l.track
),
change as (
  select item_id, number, track, case when said is distinct from lag(said) over (partition by item_id, track order by number) then number end as changed from state
),
newest as (
  select item_id, number, track, max(changed) over (partition by item_id, track order by number) as changed from change
)
update "desk"."revision" r set tracks = n.tracks from (
  select item_id, number, jsonb_object_agg(track, changed) as tracks from newest where changed is not null group by item_id, number
) n where n.item_id = r.item_id and n.number = r.number;`.replace('{translated}', translated);

/** The tables of what is published, whose rows say of which revision each language is. */
const published = [
  'annual_report', 'appeal', 'appeal_submission', 'article', 'attachment', 'authority', 'award', 'block',
  'chapter', 'contribution', 'country', 'donor', 'donor_mention', 'emergency_service', 'exchange_rate',
  'figure', 'financial_statement', 'funding_agreement', 'grant', 'grant_call', 'mechanism', 'media_asset',
  'membership', 'menu', 'menu_entry', 'mission', 'network', 'organisation', 'page', 'partnership',
  'programme', 'redirect', 'region', 'source', 'statement_line', 'submission', 'support', 'testimony',
  'theme',
];

export class Migration20261130200307_languages_apart extends Migration {

  override name = 'Migration20261130200307_languages_apart';

  override up(): void | Promise<void> {
    for (const table of published) {
      this.addSql(`alter table "published"."${table}" add "track_revisions" jsonb null;`);
      this.addSql(`update "published"."${table}" p set track_revisions = last.text_revisions from (
  select distinct on (item_id) item_id, text_revisions from "desk"."publication" where revision is not null order by item_id, done_at desc
) last where last.item_id = p.id and last.text_revisions is not null;`);
    }

    this.addSql(`alter table "desk"."review" add "tracks" text[] null;`);

    this.addSql(`alter table "desk"."revision" add "tracks" jsonb null;`);
    this.addSql(tracks);
    this.addSql(`update "desk"."revision" set tracks = '{}' where tracks is null;`);
    this.addSql(`alter table "desk"."revision" alter column "tracks" set not null;`);
  }

  override down(): void | Promise<void> {
    for (const table of published) this.addSql(`alter table "published"."${table}" drop column "track_revisions";`);

    this.addSql(`alter table "desk"."review" drop column "tracks";`);

    this.addSql(`alter table "desk"."revision" drop column "tracks";`);
  }

}
