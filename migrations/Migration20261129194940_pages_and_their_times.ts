import { Migration } from '@mikro-orm/migrations';

export class Migration20261129194940_pages_and_their_times extends Migration {

  override name = 'Migration20261129194940_pages_and_their_times';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."page_time" ("audience" text not null, "item_id" uuid not null, "published_at" timestamptz(3) null, "updated_at" timestamptz(3) null, primary key ("audience", "item_id"));`);
    this.addSql(`create index "page_time_item_id_index" on "desk"."page_time" ("item_id");`);

    this.addSql(`alter table "desk"."media_asset" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."financial_statement" add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."financial_statement" add constraint "financial_statement_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."financial_statement" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "financial_statement_seo_image_id_index" on "desk"."financial_statement" ("seo_image_id");`);

    this.addSql(`alter table "desk"."emergency_service" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."emergency_service" add constraint "emergency_service_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."emergency_service" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "emergency_service_seo_image_id_index" on "desk"."emergency_service" ("seo_image_id");`);

    this.addSql(`alter table "desk"."award" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."award" add constraint "award_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."award" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "award_seo_image_id_index" on "desk"."award" ("seo_image_id");`);

    this.addSql(`alter table "desk"."article" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."article" add constraint "article_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."article" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "article_seo_image_id_index" on "desk"."article" ("seo_image_id");`);

    this.addSql(`alter table "desk"."appeal" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."appeal" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "appeal_seo_image_id_index" on "desk"."appeal" ("seo_image_id");`);

    this.addSql(`alter table "desk"."annual_report" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."annual_report" add constraint "annual_report_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."annual_report" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "annual_report_seo_image_id_index" on "desk"."annual_report" ("seo_image_id");`);

    this.addSql(`alter table "desk"."chapter" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."chapter" add constraint "chapter_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."chapter" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "chapter_seo_image_id_index" on "desk"."chapter" ("seo_image_id");`);

    this.addSql(`alter table "desk"."menu" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."network" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."network" add constraint "network_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."network" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "network_seo_image_id_index" on "desk"."network" ("seo_image_id");`);

    this.addSql(`alter table "desk"."page" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."page" add constraint "page_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."page" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "page_seo_image_id_index" on "desk"."page" ("seo_image_id");`);

    this.addSql(`alter table "desk"."programme" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."programme" add constraint "programme_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."programme" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "programme_seo_image_id_index" on "desk"."programme" ("seo_image_id");`);

    this.addSql(`alter table "desk"."menu_entry" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."annual_report" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."annual_report" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_annual_report_seo_image_id_index" on "published"."annual_report" ("seo_image_id");`);

    this.addSql(`alter table "published"."appeal" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."appeal" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_appeal_seo_image_id_index" on "published"."appeal" ("seo_image_id");`);

    this.addSql(`alter table "published"."appeal_submission" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."article" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."article" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_article_seo_image_id_index" on "published"."article" ("seo_image_id");`);

    this.addSql(`alter table "published"."authority" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."award" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."award" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_award_seo_image_id_index" on "published"."award" ("seo_image_id");`);

    this.addSql(`alter table "published"."block" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."chapter" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."chapter" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_chapter_seo_image_id_index" on "published"."chapter" ("seo_image_id");`);

    this.addSql(`alter table "published"."contribution" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."country" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."country" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_country_seo_image_id_index" on "published"."country" ("seo_image_id");`);

    this.addSql(`alter table "published"."donor" add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."donor" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_donor_seo_image_id_index" on "published"."donor" ("seo_image_id");`);

    this.addSql(`alter table "published"."donor_mention" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."emergency_service" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."emergency_service" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_emergency_service_seo_image_id_index" on "published"."emergency_service" ("seo_image_id");`);

    this.addSql(`alter table "published"."exchange_rate" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."figure" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."financial_statement" add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."financial_statement" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_financial_statement_seo_image_id_index" on "published"."financial_statement" ("seo_image_id");`);

    this.addSql(`alter table "published"."funding_agreement" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."grant" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."grant_call" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."grant_call" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_grant_call_seo_image_id_index" on "published"."grant_call" ("seo_image_id");`);

    this.addSql(`alter table "published"."mechanism" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."mechanism" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_mechanism_seo_image_id_index" on "published"."mechanism" ("seo_image_id");`);

    this.addSql(`alter table "published"."media_asset" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."membership" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."menu" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."menu_entry" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."mission" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."mission" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_mission_seo_image_id_index" on "published"."mission" ("seo_image_id");`);

    this.addSql(`alter table "published"."network" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."network" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_network_seo_image_id_index" on "published"."network" ("seo_image_id");`);

    this.addSql(`alter table "published"."organisation" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."organisation" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_organisation_seo_image_id_index" on "published"."organisation" ("seo_image_id");`);

    this.addSql(`alter table "published"."page" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."page" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_page_seo_image_id_index" on "published"."page" ("seo_image_id");`);

    this.addSql(`alter table "published"."partnership" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."programme" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."programme" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_programme_seo_image_id_index" on "published"."programme" ("seo_image_id");`);

    this.addSql(`alter table "published"."redirect" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."region" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."region" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_region_seo_image_id_index" on "published"."region" ("seo_image_id");`);

    this.addSql(`alter table "published"."source" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."statement_line" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."submission" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."submission" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_submission_seo_image_id_index" on "published"."submission" ("seo_image_id");`);

    this.addSql(`alter table "published"."support" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."testimony" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "published"."theme" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "published"."theme" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "published_theme_seo_image_id_index" on "published"."theme" ("seo_image_id");`);

    this.addSql(`alter table "desk"."region" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."region" add constraint "region_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."region" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "region_seo_image_id_index" on "desk"."region" ("seo_image_id");`);

    this.addSql(`alter table "desk"."mechanism" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."mechanism" add constraint "mechanism_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."mechanism" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "mechanism_seo_image_id_index" on "desk"."mechanism" ("seo_image_id");`);

    this.addSql(`alter table "desk"."appeal_submission" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."country" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."country" add constraint "country_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."country" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "country_seo_image_id_index" on "desk"."country" ("seo_image_id");`);

    this.addSql(`alter table "desk"."organisation" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."organisation" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "organisation_seo_image_id_index" on "desk"."organisation" ("seo_image_id");`);

    this.addSql(`alter table "desk"."redirect" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."mission" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."mission" add constraint "mission_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."mission" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "mission_seo_image_id_index" on "desk"."mission" ("seo_image_id");`);

    this.addSql(`alter table "desk"."grant_call" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."grant_call" add constraint "grant_call_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."grant_call" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "grant_call_seo_image_id_index" on "desk"."grant_call" ("seo_image_id");`);

    this.addSql(`alter table "desk"."grant" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."donor" add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."donor" add constraint "donor_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."donor" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "donor_seo_image_id_index" on "desk"."donor" ("seo_image_id");`);

    this.addSql(`alter table "desk"."funding_agreement" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."authority" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."source" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."partnership" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."membership" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."figure" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."exchange_rate" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."donor_mention" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."contribution" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."statement_line" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."submission" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."submission" add constraint "submission_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."submission" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "submission_seo_image_id_index" on "desk"."submission" ("seo_image_id");`);

    this.addSql(`alter table "desk"."support" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."testimony" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."block" rename column "updated_at" to "saved_at";`);

    this.addSql(`alter table "desk"."theme" add "seo_title" jsonb null, add "seo_description" jsonb null, add "seo_image_id" uuid null, add "no_index" boolean null;`);
    this.addSql(`alter table "desk"."theme" add constraint "theme_seo_image_id_foreign" foreign key ("seo_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."theme" rename column "updated_at" to "saved_at";`);
    this.addSql(`create index "theme_seo_image_id_index" on "desk"."theme" ("seo_image_id");`);

    // Since when these have been shown is not known: without a row the next publication would be the first.
    for (const table of [
      'annual_report',
      'appeal',
      'article',
      'award',
      'chapter',
      'country',
      'donor',
      'emergency_service',
      'financial_statement',
      'grant_call',
      'mechanism',
      'mission',
      'network',
      'organisation',
      'page',
      'programme',
      'region',
      'submission',
      'theme',
    ])
      this.addSql(`insert into "desk"."page_time" ("audience", "item_id") select a.audience, p.id from "published"."${table}" p cross join (values ('public'), ('partner'), ('staff')) a(audience);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."page_time" cascade;`);

    this.addSql(`alter table "desk"."annual_report" drop constraint "annual_report_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."appeal" drop constraint "appeal_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."article" drop constraint "article_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."award" drop constraint "award_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."chapter" drop constraint "chapter_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."country" drop constraint "country_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."donor" drop constraint "donor_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."emergency_service" drop constraint "emergency_service_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."financial_statement" drop constraint "financial_statement_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."grant_call" drop constraint "grant_call_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."mechanism" drop constraint "mechanism_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."mission" drop constraint "mission_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."network" drop constraint "network_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."organisation" drop constraint "organisation_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."page" drop constraint "page_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."programme" drop constraint "programme_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."region" drop constraint "region_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."submission" drop constraint "submission_seo_image_id_foreign";`);

    this.addSql(`alter table "desk"."theme" drop constraint "theme_seo_image_id_foreign";`);

    this.addSql(`drop index "desk"."annual_report_seo_image_id_index";`);
    this.addSql(`alter table "desk"."annual_report" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."annual_report" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_annual_report_seo_image_id_index";`);
    this.addSql(`alter table "published"."annual_report" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."annual_report" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."appeal_seo_image_id_index";`);
    this.addSql(`alter table "desk"."appeal" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."appeal" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_appeal_seo_image_id_index";`);
    this.addSql(`alter table "published"."appeal" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."appeal" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."appeal_submission" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."appeal_submission" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."article_seo_image_id_index";`);
    this.addSql(`alter table "desk"."article" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."article" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_article_seo_image_id_index";`);
    this.addSql(`alter table "published"."article" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."article" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."authority" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."authority" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."award_seo_image_id_index";`);
    this.addSql(`alter table "desk"."award" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."award" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_award_seo_image_id_index";`);
    this.addSql(`alter table "published"."award" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."award" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."block" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."block" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."chapter_seo_image_id_index";`);
    this.addSql(`alter table "desk"."chapter" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."chapter" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_chapter_seo_image_id_index";`);
    this.addSql(`alter table "published"."chapter" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."chapter" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."contribution" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."contribution" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."country_seo_image_id_index";`);
    this.addSql(`alter table "desk"."country" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."country" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_country_seo_image_id_index";`);
    this.addSql(`alter table "published"."country" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."country" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."donor_seo_image_id_index";`);
    this.addSql(`alter table "desk"."donor" drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."donor" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_donor_seo_image_id_index";`);
    this.addSql(`alter table "published"."donor" drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."donor" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."donor_mention" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."donor_mention" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."emergency_service_seo_image_id_index";`);
    this.addSql(`alter table "desk"."emergency_service" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."emergency_service" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_emergency_service_seo_image_id_index";`);
    this.addSql(`alter table "published"."emergency_service" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."emergency_service" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."exchange_rate" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."exchange_rate" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."figure" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."figure" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."financial_statement_seo_image_id_index";`);
    this.addSql(`alter table "desk"."financial_statement" drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."financial_statement" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_financial_statement_seo_image_id_index";`);
    this.addSql(`alter table "published"."financial_statement" drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."financial_statement" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."funding_agreement" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."funding_agreement" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."grant" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."grant" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."grant_call_seo_image_id_index";`);
    this.addSql(`alter table "desk"."grant_call" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."grant_call" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_grant_call_seo_image_id_index";`);
    this.addSql(`alter table "published"."grant_call" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."grant_call" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."mechanism_seo_image_id_index";`);
    this.addSql(`alter table "desk"."mechanism" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."mechanism" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_mechanism_seo_image_id_index";`);
    this.addSql(`alter table "published"."mechanism" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."mechanism" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."media_asset" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."media_asset" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."membership" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."membership" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."menu" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."menu" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."menu_entry" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."menu_entry" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."mission_seo_image_id_index";`);
    this.addSql(`alter table "desk"."mission" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."mission" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_mission_seo_image_id_index";`);
    this.addSql(`alter table "published"."mission" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."mission" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."network_seo_image_id_index";`);
    this.addSql(`alter table "desk"."network" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."network" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_network_seo_image_id_index";`);
    this.addSql(`alter table "published"."network" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."network" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."organisation_seo_image_id_index";`);
    this.addSql(`alter table "desk"."organisation" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."organisation" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_organisation_seo_image_id_index";`);
    this.addSql(`alter table "published"."organisation" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."organisation" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."page_seo_image_id_index";`);
    this.addSql(`alter table "desk"."page" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."page" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_page_seo_image_id_index";`);
    this.addSql(`alter table "published"."page" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."page" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."partnership" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."partnership" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."programme_seo_image_id_index";`);
    this.addSql(`alter table "desk"."programme" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."programme" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_programme_seo_image_id_index";`);
    this.addSql(`alter table "published"."programme" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."programme" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."redirect" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."redirect" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."region_seo_image_id_index";`);
    this.addSql(`alter table "desk"."region" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."region" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_region_seo_image_id_index";`);
    this.addSql(`alter table "published"."region" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."region" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."source" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."source" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."statement_line" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."statement_line" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."submission_seo_image_id_index";`);
    this.addSql(`alter table "desk"."submission" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."submission" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_submission_seo_image_id_index";`);
    this.addSql(`alter table "published"."submission" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."submission" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."support" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."support" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "desk"."testimony" rename column "saved_at" to "updated_at";`);

    this.addSql(`alter table "published"."testimony" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "desk"."theme_seo_image_id_index";`);
    this.addSql(`alter table "desk"."theme" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "desk"."theme" rename column "saved_at" to "updated_at";`);

    this.addSql(`drop index "published"."published_theme_seo_image_id_index";`);
    this.addSql(`alter table "published"."theme" drop column "seo_title", drop column "seo_description", drop column "seo_image_id", drop column "no_index";`);
    this.addSql(`alter table "published"."theme" rename column "saved_at" to "updated_at";`);
  }

}
