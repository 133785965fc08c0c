import { Migration } from '@mikro-orm/migrations';

export class Migration20261126062050_proposals_purges_translations extends Migration {

  override name = 'Migration20261126062050_proposals_purges_translations';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."purge" ("id" uuid not null, "act" text not null, "kinds" text[] not null, "items" uuid[] not null, "windows" jsonb not null, "done_at" timestamptz(3) not null, "done_by" text not null, primary key ("id"));`);
    this.addSql(`create index "purge_done_at_index" on "desk"."purge" ("done_at");`);

    this.addSql(`create table "desk"."purge_receipt" ("purge_id" uuid not null, "process" text not null, "emptied_at" timestamptz(3) not null, primary key ("purge_id", "process"));`);

    this.addSql(`create table "desk"."proposal" ("id" uuid not null, "organisation_id" uuid not null, "revision" int not null, "fields" jsonb not null, "note" text null, "state" text not null, "answer" text null, "made_at" timestamptz(3) not null, "made_by" text not null, "answered_at" timestamptz(3) null, "answered_by" text null, primary key ("id"));`);
    this.addSql(`create index "proposal_organisation_id_index" on "desk"."proposal" ("organisation_id");`);

    this.addSql(`alter table "desk"."appeal" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."award" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."emergency_service" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."media_asset" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."article" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."annual_report" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."chapter" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."menu" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."network" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."page" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."programme" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."menu_entry" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."publication" add "revision" int null;`);

    this.addSql(`alter table "published"."annual_report" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."appeal" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."article" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."authority" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."award" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."block" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."chapter" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."country" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."emergency_service" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."figure" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."grant" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."grant_call" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."mechanism" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."media_asset" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."menu" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."menu_entry" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."mission" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."network" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."organisation" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."page" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."programme" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."region" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."statement_line" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."submission" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."support" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."testimony" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "published"."theme" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."region" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."mechanism" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."country" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."organisation" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."mission" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."grant_call" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."grant" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."authority" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."figure" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."statement_line" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."submission" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."support" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."testimony" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."block" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."theme" add "stale_since" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."purge_receipt" add constraint "purge_receipt_purge_id_foreign" foreign key ("purge_id") references "desk"."purge" ("id") on update restrict on delete cascade;`);

    this.addSql(`alter table "desk"."proposal" add constraint "proposal_organisation_id_foreign" foreign key ("organisation_id") references "desk"."organisation" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."proposal" add constraint "proposal_state_check" check (state in ('OPEN', 'ACCEPTED', 'DECLINED'));`);

    // What is behind has been so since its last save at the latest; what was published is the newest revision of that day.
    for (const table of ['annual_report', 'appeal', 'article', 'authority', 'award', 'block', 'chapter', 'country', 'emergency_service', 'figure', 'grant', 'grant_call', 'mechanism', 'media_asset', 'menu', 'menu_entry', 'mission', 'network', 'organisation', 'page', 'programme', 'region', 'statement_line', 'submission', 'support', 'testimony', 'theme'])
      this.addSql(`update "desk"."${table}" set "stale_since" = "updated_at" where cardinality("stale_locales") > 0;`);
    this.addSql(`update "desk"."publication" p set "revision" = (select max(r."number") from "desk"."revision" r where r."item_id" = p."item_id" and r."saved_at" <= p."done_at") where p."act" = 'PUBLISH';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."purge_receipt" drop constraint "purge_receipt_purge_id_foreign";`);

    this.addSql(`drop table if exists "desk"."purge" cascade;`);
    this.addSql(`drop table if exists "desk"."purge_receipt" cascade;`);
    this.addSql(`drop table if exists "desk"."proposal" cascade;`);

    this.addSql(`alter table "desk"."annual_report" drop column "stale_since";`);

    this.addSql(`alter table "published"."annual_report" drop column "stale_since";`);

    this.addSql(`alter table "desk"."appeal" drop column "stale_since";`);

    this.addSql(`alter table "published"."appeal" drop column "stale_since";`);

    this.addSql(`alter table "desk"."article" drop column "stale_since";`);

    this.addSql(`alter table "published"."article" drop column "stale_since";`);

    this.addSql(`alter table "desk"."authority" drop column "stale_since";`);

    this.addSql(`alter table "published"."authority" drop column "stale_since";`);

    this.addSql(`alter table "desk"."award" drop column "stale_since";`);

    this.addSql(`alter table "published"."award" drop column "stale_since";`);

    this.addSql(`alter table "desk"."block" drop column "stale_since";`);

    this.addSql(`alter table "published"."block" drop column "stale_since";`);

    this.addSql(`alter table "desk"."chapter" drop column "stale_since";`);

    this.addSql(`alter table "published"."chapter" drop column "stale_since";`);

    this.addSql(`alter table "desk"."country" drop column "stale_since";`);

    this.addSql(`alter table "published"."country" drop column "stale_since";`);

    this.addSql(`alter table "desk"."emergency_service" drop column "stale_since";`);

    this.addSql(`alter table "published"."emergency_service" drop column "stale_since";`);

    this.addSql(`alter table "desk"."figure" drop column "stale_since";`);

    this.addSql(`alter table "published"."figure" drop column "stale_since";`);

    this.addSql(`alter table "desk"."grant" drop column "stale_since";`);

    this.addSql(`alter table "published"."grant" drop column "stale_since";`);

    this.addSql(`alter table "desk"."grant_call" drop column "stale_since";`);

    this.addSql(`alter table "published"."grant_call" drop column "stale_since";`);

    this.addSql(`alter table "desk"."mechanism" drop column "stale_since";`);

    this.addSql(`alter table "published"."mechanism" drop column "stale_since";`);

    this.addSql(`alter table "desk"."media_asset" drop column "stale_since";`);

    this.addSql(`alter table "published"."media_asset" drop column "stale_since";`);

    this.addSql(`alter table "desk"."menu" drop column "stale_since";`);

    this.addSql(`alter table "published"."menu" drop column "stale_since";`);

    this.addSql(`alter table "desk"."menu_entry" drop column "stale_since";`);

    this.addSql(`alter table "published"."menu_entry" drop column "stale_since";`);

    this.addSql(`alter table "desk"."mission" drop column "stale_since";`);

    this.addSql(`alter table "published"."mission" drop column "stale_since";`);

    this.addSql(`alter table "desk"."network" drop column "stale_since";`);

    this.addSql(`alter table "published"."network" drop column "stale_since";`);

    this.addSql(`alter table "desk"."organisation" drop column "stale_since";`);

    this.addSql(`alter table "published"."organisation" drop column "stale_since";`);

    this.addSql(`alter table "desk"."page" drop column "stale_since";`);

    this.addSql(`alter table "published"."page" drop column "stale_since";`);

    this.addSql(`alter table "desk"."programme" drop column "stale_since";`);

    this.addSql(`alter table "published"."programme" drop column "stale_since";`);

    this.addSql(`alter table "desk"."publication" drop column "revision";`);

    this.addSql(`alter table "desk"."region" drop column "stale_since";`);

    this.addSql(`alter table "published"."region" drop column "stale_since";`);

    this.addSql(`alter table "desk"."statement_line" drop column "stale_since";`);

    this.addSql(`alter table "published"."statement_line" drop column "stale_since";`);

    this.addSql(`alter table "desk"."submission" drop column "stale_since";`);

    this.addSql(`alter table "published"."submission" drop column "stale_since";`);

    this.addSql(`alter table "desk"."support" drop column "stale_since";`);

    this.addSql(`alter table "published"."support" drop column "stale_since";`);

    this.addSql(`alter table "desk"."testimony" drop column "stale_since";`);

    this.addSql(`alter table "published"."testimony" drop column "stale_since";`);

    this.addSql(`alter table "desk"."theme" drop column "stale_since";`);

    this.addSql(`alter table "published"."theme" drop column "stale_since";`);
  }

}
