import { Migration } from '@mikro-orm/migrations';

export class Migration20261125040435_the_whole_domain extends Migration {

  override name = 'Migration20261125040435_the_whole_domain';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."award" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "name" jsonb not null, "description" jsonb null, "role" jsonb null, "start_year" integer null, "end_year" integer null, "url" text null, primary key ("id"));`);
    this.addSql(`create unique index "desk_award_natural" on "desk"."award" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."emergency_service" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "description" jsonb null, "objectives" jsonb null, "covers" jsonb null, "eligibility" jsonb null, "beneficiaries" text[] null, "is_temporary" boolean null, "requested_by" text[] null, "how_to_ask" jsonb null, "languages" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "desk_emergency_service_natural" on "desk"."emergency_service" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."financial_statement" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "year" integer not null, "audited" boolean null, "income_amount" numeric(17,3) not null, "income_currency" text not null, "expenditure_amount" numeric(17,3) not null, "expenditure_currency" text not null, "result_amount" numeric(17,3) not null, "result_currency" text not null, primary key ("id"));`);
    this.addSql(`create unique index "desk_financial_statement_natural" on "desk"."financial_statement" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."import_run" ("id" uuid not null, "kind" text not null, "file" text not null, "started_by" text not null, "started_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "undone_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "import_run_started_at_index" on "desk"."import_run" ("started_at");`);

    this.addSql(`create table "desk"."import_row" ("run_id" uuid not null, "line" int not null, "outcome" text not null, "item" text null, "item_id" uuid null, "raw" jsonb not null, "field" text null, "reason" text null, primary key ("run_id", "line"));`);

    this.addSql(`create table "desk"."media_asset" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "file" text not null, "alt" jsonb not null, "credit" text null, "media_type" text null, "width" integer null, "height" integer null, "focal_x" double precision null, "focal_y" double precision null, "renditions" jsonb null, primary key ("id"));`);
    this.addSql(`create unique index "desk_media_asset_natural" on "desk"."media_asset" ("file") nulls not distinct;`);

    this.addSql(`create table "desk"."article" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "summary" jsonb null, "published_on" date null, "image_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "article_image_id_index" on "desk"."article" ("image_id");`);
    this.addSql(`create unique index "desk_article_natural" on "desk"."article" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."annual_report" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "year" integer not null, "title" jsonb not null, "summary" jsonb null, "cover_image_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "annual_report_cover_image_id_index" on "desk"."annual_report" ("cover_image_id");`);
    this.addSql(`create unique index "desk_annual_report_natural" on "desk"."annual_report" ("year") nulls not distinct;`);

    this.addSql(`create table "desk"."chapter" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "report_id" uuid not null, "number" integer null, "title" jsonb not null, "page" integer null, primary key ("id"));`);
    this.addSql(`create index "chapter_report_id_index" on "desk"."chapter" ("report_id");`);
    this.addSql(`create unique index "desk_chapter_natural" on "desk"."chapter" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."menu" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "title" jsonb not null, primary key ("id"));`);
    this.addSql(`create unique index "desk_menu_natural" on "desk"."menu" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."page" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "title" jsonb not null, "summary" jsonb null, "parent_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "page_parent_id_index" on "desk"."page" ("parent_id");`);
    this.addSql(`create unique index "desk_page_natural" on "desk"."page" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."menu_entry" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "menu_id" uuid not null, "parent_id" uuid null, "position" integer not null, "label" jsonb not null, "page_id" uuid null, "programme_id" uuid null, "article_id" uuid null, "annual_report_id" uuid null, "path" text null, primary key ("id"));`);
    this.addSql(`create index "menu_entry_menu_id_index" on "desk"."menu_entry" ("menu_id");`);
    this.addSql(`create index "menu_entry_parent_id_index" on "desk"."menu_entry" ("parent_id");`);
    this.addSql(`create index "menu_entry_page_id_index" on "desk"."menu_entry" ("page_id");`);
    this.addSql(`create index "menu_entry_programme_id_index" on "desk"."menu_entry" ("programme_id");`);
    this.addSql(`create index "menu_entry_article_id_index" on "desk"."menu_entry" ("article_id");`);
    this.addSql(`create index "menu_entry_annual_report_id_index" on "desk"."menu_entry" ("annual_report_id");`);
    this.addSql(`create unique index "desk_menu_entry_natural" on "desk"."menu_entry" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."emergency_service_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "emergency_service_programmes_target_id_index" on "desk"."emergency_service_programmes" ("target_id");`);

    this.addSql(`create table "desk"."chapter_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "chapter_programmes_target_id_index" on "desk"."chapter_programmes" ("target_id");`);

    this.addSql(`create table "desk"."article_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "article_programmes_target_id_index" on "desk"."article_programmes" ("target_id");`);

    this.addSql(`create table "published"."annual_report_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_annual_report_sources_target_id_index" on "published"."annual_report_sources" ("target_id");`);

    this.addSql(`create table "published"."appeal_addressees" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_appeal_addressees_target_id_index" on "published"."appeal_addressees" ("target_id");`);

    this.addSql(`create table "published"."article_countries" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_article_countries_target_id_index" on "published"."article_countries" ("target_id");`);

    this.addSql(`create table "published"."article_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_article_programmes_target_id_index" on "published"."article_programmes" ("target_id");`);

    this.addSql(`create table "published"."article_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_article_sources_target_id_index" on "published"."article_sources" ("target_id");`);

    this.addSql(`create table "published"."article_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_article_themes_target_id_index" on "published"."article_themes" ("target_id");`);

    this.addSql(`create table "published"."award_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_award_sources_target_id_index" on "published"."award_sources" ("target_id");`);

    this.addSql(`create table "published"."block_organisations" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_block_organisations_target_id_index" on "published"."block_organisations" ("target_id");`);

    this.addSql(`create table "published"."chapter_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_chapter_programmes_target_id_index" on "published"."chapter_programmes" ("target_id");`);

    this.addSql(`create table "published"."chapter_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_chapter_sources_target_id_index" on "published"."chapter_sources" ("target_id");`);

    this.addSql(`create table "published"."emergency_service_countries" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_emergency_service_countries_target_id_index" on "published"."emergency_service_countries" ("target_id");`);

    this.addSql(`create table "published"."emergency_service_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_emergency_service_programmes_target_id_index" on "published"."emergency_service_programmes" ("target_id");`);

    this.addSql(`create table "published"."emergency_service_providers" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_emergency_service_providers_target_id_index" on "published"."emergency_service_providers" ("target_id");`);

    this.addSql(`create table "published"."emergency_service_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_emergency_service_sources_target_id_index" on "published"."emergency_service_sources" ("target_id");`);

    this.addSql(`create table "published"."financial_statement_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_financial_statement_sources_target_id_index" on "published"."financial_statement_sources" ("target_id");`);

    this.addSql(`create table "published"."funding_agreement_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_funding_agreement_programmes_target_id_index" on "published"."funding_agreement_programmes" ("target_id");`);

    this.addSql(`create table "published"."grant_call_donors" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_grant_call_donors_target_id_index" on "published"."grant_call_donors" ("target_id");`);

    this.addSql(`create table "published"."grant_call_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_grant_call_sources_target_id_index" on "published"."grant_call_sources" ("target_id");`);

    this.addSql(`create table "published"."grant_donors" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_grant_donors_target_id_index" on "published"."grant_donors" ("target_id");`);

    this.addSql(`create table "published"."mechanism_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_mechanism_sources_target_id_index" on "published"."mechanism_sources" ("target_id");`);

    this.addSql(`create table "published"."mechanism_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_mechanism_themes_target_id_index" on "published"."mechanism_themes" ("target_id");`);

    this.addSql(`create table "published"."media_asset_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_media_asset_sources_target_id_index" on "published"."media_asset_sources" ("target_id");`);

    this.addSql(`create table "published"."mission_partners" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_mission_partners_target_id_index" on "published"."mission_partners" ("target_id");`);

    this.addSql(`create table "published"."mission_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_mission_sources_target_id_index" on "published"."mission_sources" ("target_id");`);

    this.addSql(`create table "published"."page_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_page_sources_target_id_index" on "published"."page_sources" ("target_id");`);

    this.addSql(`create table "published"."submission_authors" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_submission_authors_target_id_index" on "published"."submission_authors" ("target_id");`);

    this.addSql(`create table "published"."submission_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_submission_sources_target_id_index" on "published"."submission_sources" ("target_id");`);

    this.addSql(`create table "published"."support_donors" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_support_donors_target_id_index" on "published"."support_donors" ("target_id");`);

    this.addSql(`create table "published"."support_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_support_sources_target_id_index" on "published"."support_sources" ("target_id");`);

    this.addSql(`create table "published"."testimony_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_testimony_sources_target_id_index" on "published"."testimony_sources" ("target_id");`);

    this.addSql(`create table "published"."annual_report" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "year" integer not null, "title" jsonb not null, "summary" jsonb null, "cover_image_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_annual_report_natural" on "published"."annual_report" ("year") nulls not distinct where live;`);
    this.addSql(`create index "published_annual_report_cover_image_id_index" on "published"."annual_report" ("cover_image_id");`);
    this.addSql(`create index "published_annual_report_cover_id_index" on "published"."annual_report" ("cover_id");`);

    this.addSql(`create table "published"."appeal_submission" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "appeal_id" uuid not null, "mechanism_id" uuid not null, "submitted_on_value" date null, "submitted_on_precision" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_appeal_submission_natural" on "published"."appeal_submission" ("appeal_id", "mechanism_id", "submitted_on_value") nulls not distinct where live;`);
    this.addSql(`create index "published_appeal_submission_appeal_id_index" on "published"."appeal_submission" ("appeal_id");`);
    this.addSql(`create index "published_appeal_submission_mechanism_id_index" on "published"."appeal_submission" ("mechanism_id");`);
    this.addSql(`create index "published_appeal_submission_cover_id_index" on "published"."appeal_submission" ("cover_id");`);

    this.addSql(`create table "published"."article" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "summary" jsonb null, "published_on" date null, "image_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_article_natural" on "published"."article" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_article_image_id_index" on "published"."article" ("image_id");`);
    this.addSql(`create index "published_article_cover_id_index" on "published"."article" ("cover_id");`);

    this.addSql(`create table "published"."authority" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "office" jsonb not null, "body" jsonb null, "country_id" uuid not null, "postal_address" text null, "email" text null, "fax" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_authority_natural" on "published"."authority" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_authority_country_id_index" on "published"."authority" ("country_id");`);
    this.addSql(`create index "published_authority_cover_id_index" on "published"."authority" ("cover_id");`);

    this.addSql(`create table "published"."award" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "name" jsonb not null, "description" jsonb null, "role" jsonb null, "start_year" integer null, "end_year" integer null, "url" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_award_natural" on "published"."award" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_award_cover_id_index" on "published"."award" ("cover_id");`);

    this.addSql(`create table "published"."block" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "chapter_id" uuid null, "article_id" uuid null, "page_id" uuid null, "position" integer not null, "kind" text not null, "heading" jsonb null, "text" jsonb null, "testimony_id" uuid null, "figure_id" uuid null, "image_id" uuid null, "chart_of" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_block_natural" on "published"."block" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_block_chapter_id_index" on "published"."block" ("chapter_id");`);
    this.addSql(`create index "published_block_article_id_index" on "published"."block" ("article_id");`);
    this.addSql(`create index "published_block_page_id_index" on "published"."block" ("page_id");`);
    this.addSql(`create index "published_block_testimony_id_index" on "published"."block" ("testimony_id");`);
    this.addSql(`create index "published_block_figure_id_index" on "published"."block" ("figure_id");`);
    this.addSql(`create index "published_block_image_id_index" on "published"."block" ("image_id");`);
    this.addSql(`create index "published_block_cover_id_index" on "published"."block" ("cover_id");`);

    this.addSql(`create table "published"."chapter" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "report_id" uuid not null, "number" integer null, "title" jsonb not null, "page" integer null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_chapter_natural" on "published"."chapter" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_chapter_report_id_index" on "published"."chapter" ("report_id");`);
    this.addSql(`create index "published_chapter_cover_id_index" on "published"."chapter" ("cover_id");`);

    this.addSql(`create table "published"."contribution" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "reference" text not null, "donor_id" uuid not null, "year" integer not null, "amount_amount" numeric(17,3) null, "amount_currency" text null, "earmarking" text null, "programme_id" uuid null, "source_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_contribution_natural" on "published"."contribution" ("reference") nulls not distinct where live;`);
    this.addSql(`create index "published_contribution_donor_id_index" on "published"."contribution" ("donor_id");`);
    this.addSql(`create index "published_contribution_programme_id_index" on "published"."contribution" ("programme_id");`);
    this.addSql(`create index "published_contribution_source_id_index" on "published"."contribution" ("source_id");`);
    this.addSql(`create index "published_contribution_cover_id_index" on "published"."contribution" ("cover_id");`);

    this.addSql(`create table "published"."donor" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "name" text not null, "aliases" text[] null, "category" text not null, "type" text null, "country_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_donor_natural" on "published"."donor" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_donor_country_id_index" on "published"."donor" ("country_id");`);
    this.addSql(`create index "published_donor_cover_id_index" on "published"."donor" ("cover_id");`);

    this.addSql(`create table "published"."donor_mention" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "donor_id" uuid not null, "year" integer not null, "kind" text not null, "source_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_donor_mention_natural" on "published"."donor_mention" ("donor_id", "year", "kind", "source_id") nulls not distinct where live;`);
    this.addSql(`create index "published_donor_mention_donor_id_index" on "published"."donor_mention" ("donor_id");`);
    this.addSql(`create index "published_donor_mention_source_id_index" on "published"."donor_mention" ("source_id");`);
    this.addSql(`create index "published_donor_mention_cover_id_index" on "published"."donor_mention" ("cover_id");`);

    this.addSql(`create table "published"."emergency_service" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "description" jsonb null, "objectives" jsonb null, "covers" jsonb null, "eligibility" jsonb null, "beneficiaries" text[] null, "is_temporary" boolean null, "requested_by" text[] null, "how_to_ask" jsonb null, "languages" text[] null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_emergency_service_natural" on "published"."emergency_service" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_emergency_service_cover_id_index" on "published"."emergency_service" ("cover_id");`);

    this.addSql(`create table "published"."exchange_rate" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "base" text not null, "quote" text not null, "year" integer not null, "rate" numeric(20,6) not null, "source_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_exchange_rate_natural" on "published"."exchange_rate" ("base", "quote", "year", "source_id") nulls not distinct where live;`);
    this.addSql(`create index "published_exchange_rate_source_id_index" on "published"."exchange_rate" ("source_id");`);
    this.addSql(`create index "published_exchange_rate_cover_id_index" on "published"."exchange_rate" ("cover_id");`);

    this.addSql(`create table "published"."figure" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "year" integer not null, "period_from" integer null, "label" jsonb not null, "value" numeric(20,4) null, "unit" text not null, "currency" text null, "qualifier" text not null, "scope" jsonb null, "note" jsonb null, "source_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_figure_natural" on "published"."figure" ("slug", "year", "source_id") nulls not distinct where live;`);
    this.addSql(`create index "published_figure_source_id_index" on "published"."figure" ("source_id");`);
    this.addSql(`create index "published_figure_cover_id_index" on "published"."figure" ("cover_id");`);

    this.addSql(`create table "published"."financial_statement" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "year" integer not null, "audited" boolean null, "income_amount" numeric(17,3) not null, "income_currency" text not null, "expenditure_amount" numeric(17,3) not null, "expenditure_currency" text not null, "result_amount" numeric(17,3) not null, "result_currency" text not null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_financial_statement_natural" on "published"."financial_statement" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_financial_statement_cover_id_index" on "published"."financial_statement" ("cover_id");`);

    this.addSql(`create table "published"."funding_agreement" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "reference" text not null, "donor_id" uuid not null, "title" text not null, "amount_amount" numeric(17,3) null, "amount_currency" text null, "starts_on" date null, "ends_on" date null, "conditions" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_funding_agreement_natural" on "published"."funding_agreement" ("reference") nulls not distinct where live;`);
    this.addSql(`create index "published_funding_agreement_donor_id_index" on "published"."funding_agreement" ("donor_id");`);
    this.addSql(`create index "published_funding_agreement_cover_id_index" on "published"."funding_agreement" ("cover_id");`);

    this.addSql(`create table "published"."grant" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "reference" text not null, "recipient_id" uuid not null, "programme_id" uuid null, "year" integer not null, "purpose" jsonb not null, "flexibility" text not null, "stage" text not null, "awarded_amount" numeric(17,3) null, "awarded_currency" text null, "disbursed_amount" numeric(17,3) null, "disbursed_currency" text null, "starts_on" date null, "ends_on" date null, "country_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_grant_natural" on "published"."grant" ("reference") nulls not distinct where live;`);
    this.addSql(`create index "published_grant_recipient_id_index" on "published"."grant" ("recipient_id");`);
    this.addSql(`create index "published_grant_programme_id_index" on "published"."grant" ("programme_id");`);
    this.addSql(`create index "published_grant_country_id_index" on "published"."grant" ("country_id");`);
    this.addSql(`create index "published_grant_cover_id_index" on "published"."grant" ("cover_id");`);

    this.addSql(`create table "published"."grant_call" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "title" jsonb not null, "description" jsonb null, "total_amount" numeric(17,3) null, "total_currency" text null, "deadline" date null, "country_id" uuid null, "programme_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_grant_call_natural" on "published"."grant_call" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_grant_call_country_id_index" on "published"."grant_call" ("country_id");`);
    this.addSql(`create index "published_grant_call_programme_id_index" on "published"."grant_call" ("programme_id");`);
    this.addSql(`create index "published_grant_call_cover_id_index" on "published"."grant_call" ("cover_id");`);

    this.addSql(`create table "published"."mechanism" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "name" jsonb not null, "kind" text not null, "level" text not null, "region_id" uuid null, "url" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_mechanism_natural" on "published"."mechanism" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_mechanism_region_id_index" on "published"."mechanism" ("region_id");`);
    this.addSql(`create index "published_mechanism_cover_id_index" on "published"."mechanism" ("cover_id");`);

    this.addSql(`create table "published"."media_asset" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "file" text not null, "alt" jsonb not null, "credit" text null, "media_type" text null, "width" integer null, "height" integer null, "focal_x" double precision null, "focal_y" double precision null, "renditions" jsonb null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_media_asset_natural" on "published"."media_asset" ("file") nulls not distinct where live;`);
    this.addSql(`create index "published_media_asset_cover_id_index" on "published"."media_asset" ("cover_id");`);

    this.addSql(`create table "published"."menu" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "title" jsonb not null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_menu_natural" on "published"."menu" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_menu_cover_id_index" on "published"."menu" ("cover_id");`);

    this.addSql(`create table "published"."menu_entry" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "menu_id" uuid not null, "parent_id" uuid null, "position" integer not null, "label" jsonb not null, "page_id" uuid null, "programme_id" uuid null, "article_id" uuid null, "annual_report_id" uuid null, "path" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_menu_entry_natural" on "published"."menu_entry" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_menu_entry_menu_id_index" on "published"."menu_entry" ("menu_id");`);
    this.addSql(`create index "published_menu_entry_parent_id_index" on "published"."menu_entry" ("parent_id");`);
    this.addSql(`create index "published_menu_entry_page_id_index" on "published"."menu_entry" ("page_id");`);
    this.addSql(`create index "published_menu_entry_programme_id_index" on "published"."menu_entry" ("programme_id");`);
    this.addSql(`create index "published_menu_entry_article_id_index" on "published"."menu_entry" ("article_id");`);
    this.addSql(`create index "published_menu_entry_annual_report_id_index" on "published"."menu_entry" ("annual_report_id");`);
    this.addSql(`create index "published_menu_entry_cover_id_index" on "published"."menu_entry" ("cover_id");`);

    this.addSql(`create table "published"."mission" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "summary" jsonb null, "country_id" uuid not null, "started_on_value" date null, "started_on_precision" text null, "ended_on_value" date null, "ended_on_precision" text null, "programme_id" uuid null, "appeal_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_mission_natural" on "published"."mission" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_mission_country_id_index" on "published"."mission" ("country_id");`);
    this.addSql(`create index "published_mission_programme_id_index" on "published"."mission" ("programme_id");`);
    this.addSql(`create index "published_mission_appeal_id_index" on "published"."mission" ("appeal_id");`);
    this.addSql(`create index "published_mission_cover_id_index" on "published"."mission" ("cover_id");`);

    this.addSql(`create table "published"."page" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "title" jsonb not null, "summary" jsonb null, "parent_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_page_natural" on "published"."page" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_page_parent_id_index" on "published"."page" ("parent_id");`);
    this.addSql(`create index "published_page_cover_id_index" on "published"."page" ("cover_id");`);

    this.addSql(`create table "published"."partnership" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "organisation_id" uuid not null, "kind" text not null, "programme_id" uuid null, "valid_from_value" date null, "valid_from_precision" text null, "valid_to_value" date null, "valid_to_precision" text null, "source_id" uuid null, "note" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_partnership_natural" on "published"."partnership" ("organisation_id", "kind", "programme_id", "source_id") nulls not distinct where live;`);
    this.addSql(`create index "published_partnership_organisation_id_index" on "published"."partnership" ("organisation_id");`);
    this.addSql(`create index "published_partnership_programme_id_index" on "published"."partnership" ("programme_id");`);
    this.addSql(`create index "published_partnership_source_id_index" on "published"."partnership" ("source_id");`);
    this.addSql(`create index "published_partnership_cover_id_index" on "published"."partnership" ("cover_id");`);

    this.addSql(`create table "published"."redirect" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "path" text not null, "page_id" uuid null, "programme_id" uuid null, "article_id" uuid null, "annual_report_id" uuid null, "chapter_id" uuid null, "organisation_id" uuid null, "appeal_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_redirect_natural" on "published"."redirect" ("path") nulls not distinct where live;`);
    this.addSql(`create index "published_redirect_page_id_index" on "published"."redirect" ("page_id");`);
    this.addSql(`create index "published_redirect_programme_id_index" on "published"."redirect" ("programme_id");`);
    this.addSql(`create index "published_redirect_article_id_index" on "published"."redirect" ("article_id");`);
    this.addSql(`create index "published_redirect_annual_report_id_index" on "published"."redirect" ("annual_report_id");`);
    this.addSql(`create index "published_redirect_chapter_id_index" on "published"."redirect" ("chapter_id");`);
    this.addSql(`create index "published_redirect_organisation_id_index" on "published"."redirect" ("organisation_id");`);
    this.addSql(`create index "published_redirect_appeal_id_index" on "published"."redirect" ("appeal_id");`);
    this.addSql(`create index "published_redirect_cover_id_index" on "published"."redirect" ("cover_id");`);

    this.addSql(`create table "published"."statement_line" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "statement_id" uuid not null, "position" integer not null, "side" text not null, "code" text not null, "label" jsonb not null, "amount_amount" numeric(17,3) not null, "amount_currency" text not null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_statement_line_natural" on "published"."statement_line" ("statement_id", "position") nulls not distinct where live;`);
    this.addSql(`create index "published_statement_line_statement_id_index" on "published"."statement_line" ("statement_id");`);
    this.addSql(`create index "published_statement_line_cover_id_index" on "published"."statement_line" ("cover_id");`);

    this.addSql(`create table "published"."submission" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "mechanism_id" uuid not null, "country_id" uuid null, "session" text null, "submitted_on_value" date null, "submitted_on_precision" text null, "recommendations" jsonb null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_submission_natural" on "published"."submission" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_submission_mechanism_id_index" on "published"."submission" ("mechanism_id");`);
    this.addSql(`create index "published_submission_country_id_index" on "published"."submission" ("country_id");`);
    this.addSql(`create index "published_submission_cover_id_index" on "published"."submission" ("cover_id");`);

    this.addSql(`create table "published"."support" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "organisation_id" uuid not null, "programme_id" uuid null, "year" integer not null, "kind" text not null, "description" jsonb null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_support_natural" on "published"."support" ("organisation_id", "programme_id", "year", "kind") nulls not distinct where live;`);
    this.addSql(`create index "published_support_organisation_id_index" on "published"."support" ("organisation_id");`);
    this.addSql(`create index "published_support_programme_id_index" on "published"."support" ("programme_id");`);
    this.addSql(`create index "published_support_cover_id_index" on "published"."support" ("cover_id");`);

    this.addSql(`create table "published"."testimony" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "text" jsonb not null, "is_quotation" boolean not null, "organisation_id" uuid null, "country_id" uuid null, "programme_id" uuid null, "year" integer null, "consent" text not null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_testimony_natural" on "published"."testimony" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_testimony_organisation_id_index" on "published"."testimony" ("organisation_id");`);
    this.addSql(`create index "published_testimony_country_id_index" on "published"."testimony" ("country_id");`);
    this.addSql(`create index "published_testimony_programme_id_index" on "published"."testimony" ("programme_id");`);
    this.addSql(`create index "published_testimony_cover_id_index" on "published"."testimony" ("cover_id");`);

    this.addSql(`create table "desk"."mechanism" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "name" jsonb not null, "kind" text not null, "level" text not null, "region_id" uuid null, "url" text null, primary key ("id"));`);
    this.addSql(`create index "mechanism_region_id_index" on "desk"."mechanism" ("region_id");`);
    this.addSql(`create unique index "desk_mechanism_natural" on "desk"."mechanism" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."appeal_submission" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "appeal_id" uuid not null, "mechanism_id" uuid not null, "submitted_on_value" date null, "submitted_on_precision" text null, primary key ("id"));`);
    this.addSql(`create index "appeal_submission_appeal_id_index" on "desk"."appeal_submission" ("appeal_id");`);
    this.addSql(`create index "appeal_submission_mechanism_id_index" on "desk"."appeal_submission" ("mechanism_id");`);
    this.addSql(`create unique index "desk_appeal_submission_natural" on "desk"."appeal_submission" ("appeal_id", "mechanism_id", "submitted_on_value") nulls not distinct;`);

    this.addSql(`create table "desk"."redirect" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "path" text not null, "page_id" uuid null, "programme_id" uuid null, "article_id" uuid null, "annual_report_id" uuid null, "chapter_id" uuid null, "organisation_id" uuid null, "appeal_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "redirect_page_id_index" on "desk"."redirect" ("page_id");`);
    this.addSql(`create index "redirect_programme_id_index" on "desk"."redirect" ("programme_id");`);
    this.addSql(`create index "redirect_article_id_index" on "desk"."redirect" ("article_id");`);
    this.addSql(`create index "redirect_annual_report_id_index" on "desk"."redirect" ("annual_report_id");`);
    this.addSql(`create index "redirect_chapter_id_index" on "desk"."redirect" ("chapter_id");`);
    this.addSql(`create index "redirect_organisation_id_index" on "desk"."redirect" ("organisation_id");`);
    this.addSql(`create index "redirect_appeal_id_index" on "desk"."redirect" ("appeal_id");`);
    this.addSql(`create unique index "desk_redirect_natural" on "desk"."redirect" ("path") nulls not distinct;`);

    this.addSql(`create table "desk"."emergency_service_providers" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "emergency_service_providers_target_id_index" on "desk"."emergency_service_providers" ("target_id");`);

    this.addSql(`create table "desk"."mission" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "summary" jsonb null, "country_id" uuid not null, "started_on_value" date null, "started_on_precision" text null, "ended_on_value" date null, "ended_on_precision" text null, "programme_id" uuid null, "appeal_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "mission_country_id_index" on "desk"."mission" ("country_id");`);
    this.addSql(`create index "mission_programme_id_index" on "desk"."mission" ("programme_id");`);
    this.addSql(`create index "mission_appeal_id_index" on "desk"."mission" ("appeal_id");`);
    this.addSql(`create unique index "desk_mission_natural" on "desk"."mission" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."mission_partners" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "mission_partners_target_id_index" on "desk"."mission_partners" ("target_id");`);

    this.addSql(`create table "desk"."grant_call" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "title" jsonb not null, "description" jsonb null, "total_amount" numeric(17,3) null, "total_currency" text null, "deadline" date null, "country_id" uuid null, "programme_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "grant_call_country_id_index" on "desk"."grant_call" ("country_id");`);
    this.addSql(`create index "grant_call_programme_id_index" on "desk"."grant_call" ("programme_id");`);
    this.addSql(`create unique index "desk_grant_call_natural" on "desk"."grant_call" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."grant" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "reference" text not null, "recipient_id" uuid not null, "programme_id" uuid null, "year" integer not null, "purpose" jsonb not null, "flexibility" text not null, "stage" text not null, "awarded_amount" numeric(17,3) null, "awarded_currency" text null, "disbursed_amount" numeric(17,3) null, "disbursed_currency" text null, "starts_on" date null, "ends_on" date null, "country_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "grant_recipient_id_index" on "desk"."grant" ("recipient_id");`);
    this.addSql(`create index "grant_programme_id_index" on "desk"."grant" ("programme_id");`);
    this.addSql(`create index "grant_country_id_index" on "desk"."grant" ("country_id");`);
    this.addSql(`create unique index "desk_grant_natural" on "desk"."grant" ("reference") nulls not distinct;`);

    this.addSql(`create table "desk"."emergency_service_countries" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "emergency_service_countries_target_id_index" on "desk"."emergency_service_countries" ("target_id");`);

    this.addSql(`create table "desk"."donor" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "name" text not null, "aliases" text[] null, "category" text not null, "type" text null, "country_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "donor_country_id_index" on "desk"."donor" ("country_id");`);
    this.addSql(`create unique index "desk_donor_natural" on "desk"."donor" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."grant_donors" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "grant_donors_target_id_index" on "desk"."grant_donors" ("target_id");`);

    this.addSql(`create table "desk"."grant_call_donors" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "grant_call_donors_target_id_index" on "desk"."grant_call_donors" ("target_id");`);

    this.addSql(`create table "desk"."funding_agreement" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "reference" text not null, "donor_id" uuid not null, "title" text not null, "amount_amount" numeric(17,3) null, "amount_currency" text null, "starts_on" date null, "ends_on" date null, "conditions" text null, primary key ("id"));`);
    this.addSql(`create index "funding_agreement_donor_id_index" on "desk"."funding_agreement" ("donor_id");`);
    this.addSql(`create unique index "desk_funding_agreement_natural" on "desk"."funding_agreement" ("reference") nulls not distinct;`);

    this.addSql(`create table "desk"."funding_agreement_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "funding_agreement_programmes_target_id_index" on "desk"."funding_agreement_programmes" ("target_id");`);

    this.addSql(`create table "desk"."authority" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "office" jsonb not null, "body" jsonb null, "country_id" uuid not null, "postal_address" text null, "email" text null, "fax" text null, primary key ("id"));`);
    this.addSql(`create index "authority_country_id_index" on "desk"."authority" ("country_id");`);
    this.addSql(`create unique index "desk_authority_natural" on "desk"."authority" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."appeal_addressees" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "appeal_addressees_target_id_index" on "desk"."appeal_addressees" ("target_id");`);

    this.addSql(`create table "desk"."article_countries" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "article_countries_target_id_index" on "desk"."article_countries" ("target_id");`);

    this.addSql(`create table "desk"."partnership" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "organisation_id" uuid not null, "kind" text not null, "programme_id" uuid null, "valid_from_value" date null, "valid_from_precision" text null, "valid_to_value" date null, "valid_to_precision" text null, "source_id" uuid null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "partnership_organisation_id_index" on "desk"."partnership" ("organisation_id");`);
    this.addSql(`create index "partnership_programme_id_index" on "desk"."partnership" ("programme_id");`);
    this.addSql(`create index "partnership_source_id_index" on "desk"."partnership" ("source_id");`);
    this.addSql(`create unique index "desk_partnership_natural" on "desk"."partnership" ("organisation_id", "kind", "programme_id", "source_id") nulls not distinct;`);

    this.addSql(`create table "desk"."page_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "page_sources_target_id_index" on "desk"."page_sources" ("target_id");`);

    this.addSql(`create table "desk"."mission_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "mission_sources_target_id_index" on "desk"."mission_sources" ("target_id");`);

    this.addSql(`create table "desk"."media_asset_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "media_asset_sources_target_id_index" on "desk"."media_asset_sources" ("target_id");`);

    this.addSql(`create table "desk"."mechanism_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "mechanism_sources_target_id_index" on "desk"."mechanism_sources" ("target_id");`);

    this.addSql(`create table "desk"."grant_call_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "grant_call_sources_target_id_index" on "desk"."grant_call_sources" ("target_id");`);

    this.addSql(`create table "desk"."financial_statement_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "financial_statement_sources_target_id_index" on "desk"."financial_statement_sources" ("target_id");`);

    this.addSql(`create table "desk"."figure" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "year" integer not null, "period_from" integer null, "label" jsonb not null, "value" numeric(20,4) null, "unit" text not null, "currency" text null, "qualifier" text not null, "scope" jsonb null, "note" jsonb null, "source_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "figure_source_id_index" on "desk"."figure" ("source_id");`);
    this.addSql(`create unique index "desk_figure_natural" on "desk"."figure" ("slug", "year", "source_id") nulls not distinct;`);

    this.addSql(`create table "desk"."exchange_rate" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "base" text not null, "quote" text not null, "year" integer not null, "rate" numeric(20,6) not null, "source_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "exchange_rate_source_id_index" on "desk"."exchange_rate" ("source_id");`);
    this.addSql(`create unique index "desk_exchange_rate_natural" on "desk"."exchange_rate" ("base", "quote", "year", "source_id") nulls not distinct;`);

    this.addSql(`create table "desk"."emergency_service_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "emergency_service_sources_target_id_index" on "desk"."emergency_service_sources" ("target_id");`);

    this.addSql(`create table "desk"."donor_mention" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "donor_id" uuid not null, "year" integer not null, "kind" text not null, "source_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "donor_mention_donor_id_index" on "desk"."donor_mention" ("donor_id");`);
    this.addSql(`create index "donor_mention_source_id_index" on "desk"."donor_mention" ("source_id");`);
    this.addSql(`create unique index "desk_donor_mention_natural" on "desk"."donor_mention" ("donor_id", "year", "kind", "source_id") nulls not distinct;`);

    this.addSql(`create table "desk"."contribution" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "reference" text not null, "donor_id" uuid not null, "year" integer not null, "amount_amount" numeric(17,3) null, "amount_currency" text null, "earmarking" text null, "programme_id" uuid null, "source_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "contribution_donor_id_index" on "desk"."contribution" ("donor_id");`);
    this.addSql(`create index "contribution_programme_id_index" on "desk"."contribution" ("programme_id");`);
    this.addSql(`create index "contribution_source_id_index" on "desk"."contribution" ("source_id");`);
    this.addSql(`create unique index "desk_contribution_natural" on "desk"."contribution" ("reference") nulls not distinct;`);

    this.addSql(`create table "desk"."chapter_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "chapter_sources_target_id_index" on "desk"."chapter_sources" ("target_id");`);

    this.addSql(`create table "desk"."award_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "award_sources_target_id_index" on "desk"."award_sources" ("target_id");`);

    this.addSql(`create table "desk"."article_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "article_sources_target_id_index" on "desk"."article_sources" ("target_id");`);

    this.addSql(`create table "desk"."annual_report_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "annual_report_sources_target_id_index" on "desk"."annual_report_sources" ("target_id");`);

    this.addSql(`create table "desk"."statement_line" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "statement_id" uuid not null, "position" integer not null, "side" text not null, "code" text not null, "label" jsonb not null, "amount_amount" numeric(17,3) not null, "amount_currency" text not null, primary key ("id"));`);
    this.addSql(`create index "statement_line_statement_id_index" on "desk"."statement_line" ("statement_id");`);
    this.addSql(`create unique index "desk_statement_line_natural" on "desk"."statement_line" ("statement_id", "position") nulls not distinct;`);

    this.addSql(`create table "desk"."submission" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "mechanism_id" uuid not null, "country_id" uuid null, "session" text null, "submitted_on_value" date null, "submitted_on_precision" text null, "recommendations" jsonb null, primary key ("id"));`);
    this.addSql(`create index "submission_mechanism_id_index" on "desk"."submission" ("mechanism_id");`);
    this.addSql(`create index "submission_country_id_index" on "desk"."submission" ("country_id");`);
    this.addSql(`create unique index "desk_submission_natural" on "desk"."submission" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."submission_authors" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "submission_authors_target_id_index" on "desk"."submission_authors" ("target_id");`);

    this.addSql(`create table "desk"."submission_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "submission_sources_target_id_index" on "desk"."submission_sources" ("target_id");`);

    this.addSql(`create table "desk"."support" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "organisation_id" uuid not null, "programme_id" uuid null, "year" integer not null, "kind" text not null, "description" jsonb null, primary key ("id"));`);
    this.addSql(`create index "support_organisation_id_index" on "desk"."support" ("organisation_id");`);
    this.addSql(`create index "support_programme_id_index" on "desk"."support" ("programme_id");`);
    this.addSql(`create unique index "desk_support_natural" on "desk"."support" ("organisation_id", "programme_id", "year", "kind") nulls not distinct;`);

    this.addSql(`create table "desk"."support_donors" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "support_donors_target_id_index" on "desk"."support_donors" ("target_id");`);

    this.addSql(`create table "desk"."support_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "support_sources_target_id_index" on "desk"."support_sources" ("target_id");`);

    this.addSql(`create table "desk"."testimony" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "text" jsonb not null, "is_quotation" boolean not null, "organisation_id" uuid null, "country_id" uuid null, "programme_id" uuid null, "year" integer null, "consent" text not null, primary key ("id"));`);
    this.addSql(`create index "testimony_organisation_id_index" on "desk"."testimony" ("organisation_id");`);
    this.addSql(`create index "testimony_country_id_index" on "desk"."testimony" ("country_id");`);
    this.addSql(`create index "testimony_programme_id_index" on "desk"."testimony" ("programme_id");`);
    this.addSql(`create unique index "desk_testimony_natural" on "desk"."testimony" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."block" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "chapter_id" uuid null, "article_id" uuid null, "page_id" uuid null, "position" integer not null, "kind" text not null, "heading" jsonb null, "text" jsonb null, "testimony_id" uuid null, "figure_id" uuid null, "image_id" uuid null, "chart_of" text null, primary key ("id"));`);
    this.addSql(`create index "block_chapter_id_index" on "desk"."block" ("chapter_id");`);
    this.addSql(`create index "block_article_id_index" on "desk"."block" ("article_id");`);
    this.addSql(`create index "block_page_id_index" on "desk"."block" ("page_id");`);
    this.addSql(`create index "block_testimony_id_index" on "desk"."block" ("testimony_id");`);
    this.addSql(`create index "block_figure_id_index" on "desk"."block" ("figure_id");`);
    this.addSql(`create index "block_image_id_index" on "desk"."block" ("image_id");`);
    this.addSql(`create unique index "desk_block_natural" on "desk"."block" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."block_organisations" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "block_organisations_target_id_index" on "desk"."block_organisations" ("target_id");`);

    this.addSql(`create table "desk"."testimony_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "testimony_sources_target_id_index" on "desk"."testimony_sources" ("target_id");`);

    this.addSql(`create table "desk"."mechanism_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "mechanism_themes_target_id_index" on "desk"."mechanism_themes" ("target_id");`);

    this.addSql(`create table "desk"."article_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "article_themes_target_id_index" on "desk"."article_themes" ("target_id");`);

    this.addSql(`alter table "desk"."appeal" add "sections" jsonb null;`);

    this.addSql(`alter table "desk"."publication" drop constraint "publication_act_check";`);
    this.addSql(`alter table "desk"."publication" add constraint "publication_act_check" check (act in ('PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'EXPOSE', 'COARSEN', 'DISCARD'));`);

    this.addSql(`alter table "published"."appeal" add "sections" jsonb null, add "former_names" text[] null;`);

    this.addSql(`alter table "published"."country" add "former_names" text[] null;`);

    this.addSql(`alter table "published"."membership" add "former_names" text[] null;`);

    this.addSql(`alter table "published"."network" add "former_names" text[] null;`);

    this.addSql(`alter table "published"."organisation" add "former_names" text[] null;`);

    this.addSql(`alter table "published"."programme" add "former_names" text[] null;`);

    this.addSql(`alter table "published"."region" add "former_names" text[] null;`);

    this.addSql(`alter table "published"."source" add "former_names" text[] null;`);

    this.addSql(`alter table "published"."theme" add "former_names" text[] null;`);

    this.addSql(`create index "revision_saved_by_index" on "desk"."revision" ("saved_by");`);

    this.addSql(`alter table "desk"."award" add constraint "award_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."award" add constraint "award_start_year_check" check (start_year >= 1900 and start_year <= 2200);`);
    this.addSql(`alter table "desk"."award" add constraint "award_end_year_check" check (end_year >= 1900 and end_year <= 2200);`);

    this.addSql(`alter table "desk"."emergency_service" add constraint "emergency_service_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."emergency_service" add constraint "emergency_service_kind_check" check (kind in ('URGENT_APPEAL', 'SOLIDARITY_AND_COMMUNICATION', 'ADVOCACY', 'FELLOWSHIP', 'LEGAL_ASSISTANCE', 'TRIAL_OBSERVATION', 'MEDICAL', 'PSYCHOSOCIAL', 'STRESS_MANAGEMENT', 'ACCOMPANIMENT', 'SOLIDARITY_MISSION', 'RELOCATION', 'HOTLINE', 'EMERGENCY_GRANT', 'RELIEF'));`);
    this.addSql(`alter table "desk"."emergency_service" add constraint "emergency_service_beneficiaries_check" check (beneficiaries <@ array['DEFENDERS', 'WOMEN_DEFENDERS', 'FAMILIES', 'VICTIMS', 'ORGANISATIONS']);`);
    this.addSql(`alter table "desk"."emergency_service" add constraint "emergency_service_requested_by_check" check (requested_by <@ array['MEMBERS', 'PARTNERS', 'ANYONE']);`);

    this.addSql(`alter table "desk"."financial_statement" add constraint "financial_statement_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."financial_statement" add constraint "financial_statement_year_check" check (year >= 1985 and year <= 2200);`);
    this.addSql(`alter table "desk"."financial_statement" add constraint "financial_statement_income_check" check (char_length(income_currency) = 3 and (income_amount is null) = (income_currency is null));`);
    this.addSql(`alter table "desk"."financial_statement" add constraint "financial_statement_expenditure_check" check (char_length(expenditure_currency) = 3 and (expenditure_amount is null) = (expenditure_currency is null));`);
    this.addSql(`alter table "desk"."financial_statement" add constraint "financial_statement_result_check" check (char_length(result_currency) = 3 and (result_amount is null) = (result_currency is null));`);

    this.addSql(`alter table "desk"."import_row" add constraint "import_row_run_id_foreign" foreign key ("run_id") references "desk"."import_run" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."import_row" add constraint "import_row_outcome_check" check (outcome in ('created', 'updated', 'unchanged', 'rejected'));`);

    this.addSql(`alter table "desk"."media_asset" add constraint "media_asset_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."media_asset" add constraint "media_asset_width_check" check (width >= 1 and width <= 20000);`);
    this.addSql(`alter table "desk"."media_asset" add constraint "media_asset_height_check" check (height >= 1 and height <= 20000);`);
    this.addSql(`alter table "desk"."media_asset" add constraint "media_asset_focal_x_check" check (focal_x >= '0'::double precision and focal_x <= '1'::double precision);`);
    this.addSql(`alter table "desk"."media_asset" add constraint "media_asset_focal_y_check" check (focal_y >= '0'::double precision and focal_y <= '1'::double precision);`);

    this.addSql(`alter table "desk"."article" add constraint "article_image_id_foreign" foreign key ("image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."article" add constraint "article_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."article" add constraint "article_kind_check" check (kind in ('NEWS', 'STATEMENT', 'REPORT', 'BLOG'));`);

    this.addSql(`alter table "desk"."annual_report" add constraint "annual_report_cover_image_id_foreign" foreign key ("cover_image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."annual_report" add constraint "annual_report_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."annual_report" add constraint "annual_report_year_check" check (year >= 1985 and year <= 2200);`);

    this.addSql(`alter table "desk"."chapter" add constraint "chapter_report_id_foreign" foreign key ("report_id") references "desk"."annual_report" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."chapter" add constraint "chapter_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."chapter" add constraint "chapter_number_check" check (number >= 1 and number <= 200);`);
    this.addSql(`alter table "desk"."chapter" add constraint "chapter_page_check" check (page >= 1 and page <= 2000);`);

    this.addSql(`alter table "desk"."menu" add constraint "menu_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);

    this.addSql(`alter table "desk"."page" add constraint "page_parent_id_foreign" foreign key ("parent_id") references "desk"."page" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."page" add constraint "page_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);

    this.addSql(`alter table "desk"."menu_entry" add constraint "menu_entry_menu_id_foreign" foreign key ("menu_id") references "desk"."menu" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."menu_entry" add constraint "menu_entry_parent_id_foreign" foreign key ("parent_id") references "desk"."menu_entry" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."menu_entry" add constraint "menu_entry_page_id_foreign" foreign key ("page_id") references "desk"."page" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."menu_entry" add constraint "menu_entry_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."menu_entry" add constraint "menu_entry_article_id_foreign" foreign key ("article_id") references "desk"."article" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."menu_entry" add constraint "menu_entry_annual_report_id_foreign" foreign key ("annual_report_id") references "desk"."annual_report" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."menu_entry" add constraint "menu_entry_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."menu_entry" add constraint "menu_entry_position_check" check (position >= 1 and position <= 1000);`);

    this.addSql(`alter table "desk"."emergency_service_programmes" add constraint "emergency_service_programmes_owner_id_foreign" foreign key ("owner_id") references "desk"."emergency_service" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."emergency_service_programmes" add constraint "emergency_service_programmes_target_id_foreign" foreign key ("target_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."chapter_programmes" add constraint "chapter_programmes_owner_id_foreign" foreign key ("owner_id") references "desk"."chapter" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."chapter_programmes" add constraint "chapter_programmes_target_id_foreign" foreign key ("target_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."article_programmes" add constraint "article_programmes_owner_id_foreign" foreign key ("owner_id") references "desk"."article" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."article_programmes" add constraint "article_programmes_target_id_foreign" foreign key ("target_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."mechanism" add constraint "mechanism_region_id_foreign" foreign key ("region_id") references "desk"."region" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."mechanism" add constraint "mechanism_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."mechanism" add constraint "mechanism_kind_check" check (kind in ('SPECIAL_PROCEDURE', 'TREATY_BODY', 'REGIONAL_RAPPORTEUR', 'REGIONAL_COMMISSION', 'DIPLOMATIC'));`);
    this.addSql(`alter table "desk"."mechanism" add constraint "mechanism_level_check" check (level in ('UNIVERSAL', 'REGIONAL', 'BILATERAL'));`);

    this.addSql(`alter table "desk"."appeal_submission" add constraint "appeal_submission_appeal_id_foreign" foreign key ("appeal_id") references "desk"."appeal" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."appeal_submission" add constraint "appeal_submission_mechanism_id_foreign" foreign key ("mechanism_id") references "desk"."mechanism" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."appeal_submission" add constraint "appeal_submission_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."appeal_submission" add constraint "appeal_submission_submitted_on_check" check (submitted_on_precision in ('DAY', 'MONTH', 'YEAR') and (submitted_on_value is null) = (submitted_on_precision is null));`);

    this.addSql(`alter table "desk"."redirect" add constraint "redirect_page_id_foreign" foreign key ("page_id") references "desk"."page" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."redirect" add constraint "redirect_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."redirect" add constraint "redirect_article_id_foreign" foreign key ("article_id") references "desk"."article" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."redirect" add constraint "redirect_annual_report_id_foreign" foreign key ("annual_report_id") references "desk"."annual_report" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."redirect" add constraint "redirect_chapter_id_foreign" foreign key ("chapter_id") references "desk"."chapter" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."redirect" add constraint "redirect_organisation_id_foreign" foreign key ("organisation_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."redirect" add constraint "redirect_appeal_id_foreign" foreign key ("appeal_id") references "desk"."appeal" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."redirect" add constraint "redirect_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);

    this.addSql(`alter table "desk"."emergency_service_providers" add constraint "emergency_service_providers_owner_id_foreign" foreign key ("owner_id") references "desk"."emergency_service" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."emergency_service_providers" add constraint "emergency_service_providers_target_id_foreign" foreign key ("target_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."mission" add constraint "mission_country_id_foreign" foreign key ("country_id") references "desk"."country" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."mission" add constraint "mission_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."mission" add constraint "mission_appeal_id_foreign" foreign key ("appeal_id") references "desk"."appeal" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."mission" add constraint "mission_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."mission" add constraint "mission_kind_check" check (kind in ('TRIAL_OBSERVATION', 'SOLIDARITY', 'FACT_FINDING'));`);
    this.addSql(`alter table "desk"."mission" add constraint "mission_started_on_check" check (started_on_precision in ('DAY', 'MONTH', 'YEAR') and (started_on_value is null) = (started_on_precision is null));`);
    this.addSql(`alter table "desk"."mission" add constraint "mission_ended_on_check" check (ended_on_precision in ('DAY', 'MONTH', 'YEAR') and (ended_on_value is null) = (ended_on_precision is null));`);

    this.addSql(`alter table "desk"."mission_partners" add constraint "mission_partners_owner_id_foreign" foreign key ("owner_id") references "desk"."mission" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."mission_partners" add constraint "mission_partners_target_id_foreign" foreign key ("target_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."grant_call" add constraint "grant_call_country_id_foreign" foreign key ("country_id") references "desk"."country" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."grant_call" add constraint "grant_call_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."grant_call" add constraint "grant_call_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."grant_call" add constraint "grant_call_total_check" check (char_length(total_currency) = 3 and (total_amount is null) = (total_currency is null));`);

    this.addSql(`alter table "desk"."grant" add constraint "grant_recipient_id_foreign" foreign key ("recipient_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."grant" add constraint "grant_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."grant" add constraint "grant_country_id_foreign" foreign key ("country_id") references "desk"."country" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."grant" add constraint "grant_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."grant" add constraint "grant_year_check" check (year >= 1985 and year <= 2200);`);
    this.addSql(`alter table "desk"."grant" add constraint "grant_flexibility_check" check (flexibility in ('CORE', 'PROJECT', 'EMERGENCY'));`);
    this.addSql(`alter table "desk"."grant" add constraint "grant_stage_check" check (stage in ('REQUESTED', 'ASSESSED', 'AWARDED', 'DISBURSED', 'REPORTED', 'CLOSED', 'REFUSED'));`);
    this.addSql(`alter table "desk"."grant" add constraint "grant_awarded_check" check (char_length(awarded_currency) = 3 and (awarded_amount is null) = (awarded_currency is null));`);
    this.addSql(`alter table "desk"."grant" add constraint "grant_disbursed_check" check (char_length(disbursed_currency) = 3 and (disbursed_amount is null) = (disbursed_currency is null));`);

    this.addSql(`alter table "desk"."emergency_service_countries" add constraint "emergency_service_countries_owner_id_foreign" foreign key ("owner_id") references "desk"."emergency_service" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."emergency_service_countries" add constraint "emergency_service_countries_target_id_foreign" foreign key ("target_id") references "desk"."country" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."donor" add constraint "donor_country_id_foreign" foreign key ("country_id") references "desk"."country" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."donor" add constraint "donor_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."donor" add constraint "donor_category_check" check (category in ('FOUNDATION', 'GOVERNMENT', 'INTERGOVERNMENTAL', 'LOCAL_GOVERNMENT', 'NGO', 'ACADEMIC', 'INDIVIDUALS', 'MEMBERSHIP_FEES'));`);
    this.addSql(`alter table "desk"."donor" add constraint "donor_type_check" check (type in ('GOVERNMENT', 'LOCAL_GOVERNMENT', 'OTHER_PUBLIC_SECTOR', 'INTERNATIONAL_NGO', 'NATIONAL_NGO', 'REGIONAL_NGO', 'PARTNER_COUNTRY_NGO', 'MULTILATERAL', 'FOUNDATION', 'PRIVATE_SECTOR', 'ACADEMIC', 'OTHER'));`);

    this.addSql(`alter table "desk"."grant_donors" add constraint "grant_donors_owner_id_foreign" foreign key ("owner_id") references "desk"."grant" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."grant_donors" add constraint "grant_donors_target_id_foreign" foreign key ("target_id") references "desk"."donor" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."grant_call_donors" add constraint "grant_call_donors_owner_id_foreign" foreign key ("owner_id") references "desk"."grant_call" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."grant_call_donors" add constraint "grant_call_donors_target_id_foreign" foreign key ("target_id") references "desk"."donor" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."funding_agreement" add constraint "funding_agreement_donor_id_foreign" foreign key ("donor_id") references "desk"."donor" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."funding_agreement" add constraint "funding_agreement_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."funding_agreement" add constraint "funding_agreement_amount_check" check (char_length(amount_currency) = 3 and (amount_amount is null) = (amount_currency is null));`);

    this.addSql(`alter table "desk"."funding_agreement_programmes" add constraint "funding_agreement_programmes_owner_id_foreign" foreign key ("owner_id") references "desk"."funding_agreement" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."funding_agreement_programmes" add constraint "funding_agreement_programmes_target_id_foreign" foreign key ("target_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."authority" add constraint "authority_country_id_foreign" foreign key ("country_id") references "desk"."country" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."authority" add constraint "authority_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);

    this.addSql(`alter table "desk"."appeal_addressees" add constraint "appeal_addressees_owner_id_foreign" foreign key ("owner_id") references "desk"."appeal" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."appeal_addressees" add constraint "appeal_addressees_target_id_foreign" foreign key ("target_id") references "desk"."authority" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."article_countries" add constraint "article_countries_owner_id_foreign" foreign key ("owner_id") references "desk"."article" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."article_countries" add constraint "article_countries_target_id_foreign" foreign key ("target_id") references "desk"."country" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."partnership" add constraint "partnership_organisation_id_foreign" foreign key ("organisation_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."partnership" add constraint "partnership_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."partnership" add constraint "partnership_source_id_foreign" foreign key ("source_id") references "desk"."source" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."partnership" add constraint "partnership_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."partnership" add constraint "partnership_kind_check" check (kind in ('PARTNER', 'CONSORTIUM_MEMBER', 'PROGRAMME_PARTNER', 'GRANTEE', 'INFORMATION_SOURCE', 'JOINT_REPORT'));`);
    this.addSql(`alter table "desk"."partnership" add constraint "partnership_valid_from_check" check (valid_from_precision in ('DAY', 'MONTH', 'YEAR') and (valid_from_value is null) = (valid_from_precision is null));`);
    this.addSql(`alter table "desk"."partnership" add constraint "partnership_valid_to_check" check (valid_to_precision in ('DAY', 'MONTH', 'YEAR') and (valid_to_value is null) = (valid_to_precision is null));`);

    this.addSql(`alter table "desk"."page_sources" add constraint "page_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."page" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."page_sources" add constraint "page_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."mission_sources" add constraint "mission_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."mission" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."mission_sources" add constraint "mission_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."media_asset_sources" add constraint "media_asset_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."media_asset" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."media_asset_sources" add constraint "media_asset_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."mechanism_sources" add constraint "mechanism_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."mechanism" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."mechanism_sources" add constraint "mechanism_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."grant_call_sources" add constraint "grant_call_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."grant_call" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."grant_call_sources" add constraint "grant_call_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."financial_statement_sources" add constraint "financial_statement_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."financial_statement" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."financial_statement_sources" add constraint "financial_statement_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."figure" add constraint "figure_source_id_foreign" foreign key ("source_id") references "desk"."source" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."figure" add constraint "figure_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."figure" add constraint "figure_year_check" check (year >= 1900 and year <= 2200);`);
    this.addSql(`alter table "desk"."figure" add constraint "figure_period_from_check" check (period_from >= 1900 and period_from <= 2200);`);
    this.addSql(`alter table "desk"."figure" add constraint "figure_unit_check" check (unit in ('COUNT', 'PERSONS', 'ORGANISATIONS', 'COUNTRIES', 'STATES', 'PERCENT', 'MONEY'));`);
    this.addSql(`alter table "desk"."figure" add constraint "figure_qualifier_check" check (qualifier in ('EXACT', 'AT_LEAST', 'ABOUT', 'ALMOST'));`);

    this.addSql(`alter table "desk"."exchange_rate" add constraint "exchange_rate_source_id_foreign" foreign key ("source_id") references "desk"."source" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."exchange_rate" add constraint "exchange_rate_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."exchange_rate" add constraint "exchange_rate_year_check" check (year >= 1985 and year <= 2200);`);

    this.addSql(`alter table "desk"."emergency_service_sources" add constraint "emergency_service_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."emergency_service" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."emergency_service_sources" add constraint "emergency_service_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."donor_mention" add constraint "donor_mention_donor_id_foreign" foreign key ("donor_id") references "desk"."donor" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."donor_mention" add constraint "donor_mention_source_id_foreign" foreign key ("source_id") references "desk"."source" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."donor_mention" add constraint "donor_mention_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."donor_mention" add constraint "donor_mention_year_check" check (year >= 1985 and year <= 2200);`);
    this.addSql(`alter table "desk"."donor_mention" add constraint "donor_mention_kind_check" check (kind in ('LISTED', 'THANKED_JOINTLY'));`);

    this.addSql(`alter table "desk"."contribution" add constraint "contribution_donor_id_foreign" foreign key ("donor_id") references "desk"."donor" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."contribution" add constraint "contribution_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."contribution" add constraint "contribution_source_id_foreign" foreign key ("source_id") references "desk"."source" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."contribution" add constraint "contribution_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."contribution" add constraint "contribution_year_check" check (year >= 1985 and year <= 2200);`);
    this.addSql(`alter table "desk"."contribution" add constraint "contribution_amount_check" check (char_length(amount_currency) = 3 and (amount_amount is null) = (amount_currency is null));`);
    this.addSql(`alter table "desk"."contribution" add constraint "contribution_earmarking_check" check (earmarking in ('UNEARMARKED', 'SOFTLY_EARMARKED', 'EARMARKED'));`);

    this.addSql(`alter table "desk"."chapter_sources" add constraint "chapter_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."chapter" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."chapter_sources" add constraint "chapter_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."award_sources" add constraint "award_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."award" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."award_sources" add constraint "award_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."article_sources" add constraint "article_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."article" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."article_sources" add constraint "article_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."annual_report_sources" add constraint "annual_report_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."annual_report" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."annual_report_sources" add constraint "annual_report_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."statement_line" add constraint "statement_line_statement_id_foreign" foreign key ("statement_id") references "desk"."financial_statement" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."statement_line" add constraint "statement_line_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."statement_line" add constraint "statement_line_position_check" check (position >= 1 and position <= 1000);`);
    this.addSql(`alter table "desk"."statement_line" add constraint "statement_line_side_check" check (side in ('INCOME', 'EXPENDITURE'));`);
    this.addSql(`alter table "desk"."statement_line" add constraint "statement_line_code_check" check (code in ('GOVERNMENTS', 'INTERGOVERNMENTAL', 'FOUNDATIONS', 'LOCAL_GOVERNMENT', 'INDIVIDUALS', 'OTHER_INCOME', 'LOCAL_PARTNERS', 'DIRECT_ASSISTANCE', 'PROGRAMMES', 'ADMINISTRATION', 'FUNDRAISING', 'OTHER_EXPENDITURE'));`);
    this.addSql(`alter table "desk"."statement_line" add constraint "statement_line_amount_check" check (char_length(amount_currency) = 3 and (amount_amount is null) = (amount_currency is null));`);

    this.addSql(`alter table "desk"."submission" add constraint "submission_mechanism_id_foreign" foreign key ("mechanism_id") references "desk"."mechanism" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."submission" add constraint "submission_country_id_foreign" foreign key ("country_id") references "desk"."country" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."submission" add constraint "submission_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."submission" add constraint "submission_kind_check" check (kind in ('ALTERNATIVE_REPORT', 'FOLLOW_UP', 'BRIEFING'));`);
    this.addSql(`alter table "desk"."submission" add constraint "submission_submitted_on_check" check (submitted_on_precision in ('DAY', 'MONTH', 'YEAR') and (submitted_on_value is null) = (submitted_on_precision is null));`);

    this.addSql(`alter table "desk"."submission_authors" add constraint "submission_authors_owner_id_foreign" foreign key ("owner_id") references "desk"."submission" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."submission_authors" add constraint "submission_authors_target_id_foreign" foreign key ("target_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."submission_sources" add constraint "submission_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."submission" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."submission_sources" add constraint "submission_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."support" add constraint "support_organisation_id_foreign" foreign key ("organisation_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."support" add constraint "support_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."support" add constraint "support_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."support" add constraint "support_year_check" check (year >= 1985 and year <= 2200);`);
    this.addSql(`alter table "desk"."support" add constraint "support_kind_check" check (kind in ('FINANCIAL', 'CAPACITY_BUILDING', 'EXPERTISE', 'PEER_EXCHANGE', 'JOINT_CAMPAIGN'));`);

    this.addSql(`alter table "desk"."support_donors" add constraint "support_donors_owner_id_foreign" foreign key ("owner_id") references "desk"."support" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."support_donors" add constraint "support_donors_target_id_foreign" foreign key ("target_id") references "desk"."donor" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."support_sources" add constraint "support_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."support" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."support_sources" add constraint "support_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."testimony" add constraint "testimony_organisation_id_foreign" foreign key ("organisation_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."testimony" add constraint "testimony_country_id_foreign" foreign key ("country_id") references "desk"."country" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."testimony" add constraint "testimony_programme_id_foreign" foreign key ("programme_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."testimony" add constraint "testimony_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."testimony" add constraint "testimony_year_check" check (year >= 1985 and year <= 2200);`);
    this.addSql(`alter table "desk"."testimony" add constraint "testimony_consent_check" check (consent in ('GIVEN', 'PUBLISHED_BEFORE', 'NOT_ASKED', 'ASKED', 'REFUSED', 'WITHDRAWN'));`);

    this.addSql(`alter table "desk"."block" add constraint "block_chapter_id_foreign" foreign key ("chapter_id") references "desk"."chapter" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."block" add constraint "block_article_id_foreign" foreign key ("article_id") references "desk"."article" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."block" add constraint "block_page_id_foreign" foreign key ("page_id") references "desk"."page" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."block" add constraint "block_testimony_id_foreign" foreign key ("testimony_id") references "desk"."testimony" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."block" add constraint "block_figure_id_foreign" foreign key ("figure_id") references "desk"."figure" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."block" add constraint "block_image_id_foreign" foreign key ("image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."block" add constraint "block_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."block" add constraint "block_position_check" check (position >= 1 and position <= 1000);`);
    this.addSql(`alter table "desk"."block" add constraint "block_kind_check" check (kind in ('TEXT', 'TESTIMONY', 'FIGURE', 'IMAGE', 'ORGANISATIONS', 'CHART'));`);

    this.addSql(`alter table "desk"."block_organisations" add constraint "block_organisations_owner_id_foreign" foreign key ("owner_id") references "desk"."block" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."block_organisations" add constraint "block_organisations_target_id_foreign" foreign key ("target_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."testimony_sources" add constraint "testimony_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."testimony" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."testimony_sources" add constraint "testimony_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."mechanism_themes" add constraint "mechanism_themes_owner_id_foreign" foreign key ("owner_id") references "desk"."mechanism" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."mechanism_themes" add constraint "mechanism_themes_target_id_foreign" foreign key ("target_id") references "desk"."theme" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."article_themes" add constraint "article_themes_owner_id_foreign" foreign key ("owner_id") references "desk"."article" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."article_themes" add constraint "article_themes_target_id_foreign" foreign key ("target_id") references "desk"."theme" ("id") on update restrict on delete restrict;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."award_sources" drop constraint "award_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."emergency_service_programmes" drop constraint "emergency_service_programmes_owner_id_foreign";`);
    this.addSql(`alter table "desk"."emergency_service_providers" drop constraint "emergency_service_providers_owner_id_foreign";`);
    this.addSql(`alter table "desk"."emergency_service_countries" drop constraint "emergency_service_countries_owner_id_foreign";`);
    this.addSql(`alter table "desk"."emergency_service_sources" drop constraint "emergency_service_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."financial_statement_sources" drop constraint "financial_statement_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."statement_line" drop constraint "statement_line_statement_id_foreign";`);
    this.addSql(`alter table "desk"."import_row" drop constraint "import_row_run_id_foreign";`);
    this.addSql(`alter table "desk"."article" drop constraint "article_image_id_foreign";`);
    this.addSql(`alter table "desk"."annual_report" drop constraint "annual_report_cover_image_id_foreign";`);
    this.addSql(`alter table "desk"."media_asset_sources" drop constraint "media_asset_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."block" drop constraint "block_image_id_foreign";`);
    this.addSql(`alter table "desk"."menu_entry" drop constraint "menu_entry_article_id_foreign";`);
    this.addSql(`alter table "desk"."article_programmes" drop constraint "article_programmes_owner_id_foreign";`);
    this.addSql(`alter table "desk"."redirect" drop constraint "redirect_article_id_foreign";`);
    this.addSql(`alter table "desk"."article_countries" drop constraint "article_countries_owner_id_foreign";`);
    this.addSql(`alter table "desk"."article_sources" drop constraint "article_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."block" drop constraint "block_article_id_foreign";`);
    this.addSql(`alter table "desk"."article_themes" drop constraint "article_themes_owner_id_foreign";`);
    this.addSql(`alter table "desk"."chapter" drop constraint "chapter_report_id_foreign";`);
    this.addSql(`alter table "desk"."menu_entry" drop constraint "menu_entry_annual_report_id_foreign";`);
    this.addSql(`alter table "desk"."redirect" drop constraint "redirect_annual_report_id_foreign";`);
    this.addSql(`alter table "desk"."annual_report_sources" drop constraint "annual_report_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."chapter_programmes" drop constraint "chapter_programmes_owner_id_foreign";`);
    this.addSql(`alter table "desk"."redirect" drop constraint "redirect_chapter_id_foreign";`);
    this.addSql(`alter table "desk"."chapter_sources" drop constraint "chapter_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."block" drop constraint "block_chapter_id_foreign";`);
    this.addSql(`alter table "desk"."menu_entry" drop constraint "menu_entry_menu_id_foreign";`);
    this.addSql(`alter table "desk"."page" drop constraint "page_parent_id_foreign";`);
    this.addSql(`alter table "desk"."menu_entry" drop constraint "menu_entry_page_id_foreign";`);
    this.addSql(`alter table "desk"."redirect" drop constraint "redirect_page_id_foreign";`);
    this.addSql(`alter table "desk"."page_sources" drop constraint "page_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."block" drop constraint "block_page_id_foreign";`);
    this.addSql(`alter table "desk"."menu_entry" drop constraint "menu_entry_parent_id_foreign";`);
    this.addSql(`alter table "desk"."appeal_submission" drop constraint "appeal_submission_mechanism_id_foreign";`);
    this.addSql(`alter table "desk"."mechanism_sources" drop constraint "mechanism_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."submission" drop constraint "submission_mechanism_id_foreign";`);
    this.addSql(`alter table "desk"."mechanism_themes" drop constraint "mechanism_themes_owner_id_foreign";`);
    this.addSql(`alter table "desk"."mission_partners" drop constraint "mission_partners_owner_id_foreign";`);
    this.addSql(`alter table "desk"."mission_sources" drop constraint "mission_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."grant_call_donors" drop constraint "grant_call_donors_owner_id_foreign";`);
    this.addSql(`alter table "desk"."grant_call_sources" drop constraint "grant_call_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."grant_donors" drop constraint "grant_donors_owner_id_foreign";`);
    this.addSql(`alter table "desk"."grant_donors" drop constraint "grant_donors_target_id_foreign";`);
    this.addSql(`alter table "desk"."grant_call_donors" drop constraint "grant_call_donors_target_id_foreign";`);
    this.addSql(`alter table "desk"."funding_agreement" drop constraint "funding_agreement_donor_id_foreign";`);
    this.addSql(`alter table "desk"."donor_mention" drop constraint "donor_mention_donor_id_foreign";`);
    this.addSql(`alter table "desk"."contribution" drop constraint "contribution_donor_id_foreign";`);
    this.addSql(`alter table "desk"."support_donors" drop constraint "support_donors_target_id_foreign";`);
    this.addSql(`alter table "desk"."funding_agreement_programmes" drop constraint "funding_agreement_programmes_owner_id_foreign";`);
    this.addSql(`alter table "desk"."appeal_addressees" drop constraint "appeal_addressees_target_id_foreign";`);
    this.addSql(`alter table "desk"."block" drop constraint "block_figure_id_foreign";`);
    this.addSql(`alter table "desk"."submission_authors" drop constraint "submission_authors_owner_id_foreign";`);
    this.addSql(`alter table "desk"."submission_sources" drop constraint "submission_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."support_donors" drop constraint "support_donors_owner_id_foreign";`);
    this.addSql(`alter table "desk"."support_sources" drop constraint "support_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."block" drop constraint "block_testimony_id_foreign";`);
    this.addSql(`alter table "desk"."testimony_sources" drop constraint "testimony_sources_owner_id_foreign";`);
    this.addSql(`alter table "desk"."block_organisations" drop constraint "block_organisations_owner_id_foreign";`);

    this.addSql(`drop table if exists "desk"."award" cascade;`);
    this.addSql(`drop table if exists "desk"."emergency_service" cascade;`);
    this.addSql(`drop table if exists "desk"."financial_statement" cascade;`);
    this.addSql(`drop table if exists "desk"."import_run" cascade;`);
    this.addSql(`drop table if exists "desk"."import_row" cascade;`);
    this.addSql(`drop table if exists "desk"."media_asset" cascade;`);
    this.addSql(`drop table if exists "desk"."article" cascade;`);
    this.addSql(`drop table if exists "desk"."annual_report" cascade;`);
    this.addSql(`drop table if exists "desk"."chapter" cascade;`);
    this.addSql(`drop table if exists "desk"."menu" cascade;`);
    this.addSql(`drop table if exists "desk"."page" cascade;`);
    this.addSql(`drop table if exists "desk"."menu_entry" cascade;`);
    this.addSql(`drop table if exists "desk"."emergency_service_programmes" cascade;`);
    this.addSql(`drop table if exists "desk"."chapter_programmes" cascade;`);
    this.addSql(`drop table if exists "desk"."article_programmes" cascade;`);
    this.addSql(`drop table if exists "published"."annual_report_sources" cascade;`);
    this.addSql(`drop table if exists "published"."appeal_addressees" cascade;`);
    this.addSql(`drop table if exists "published"."article_countries" cascade;`);
    this.addSql(`drop table if exists "published"."article_programmes" cascade;`);
    this.addSql(`drop table if exists "published"."article_sources" cascade;`);
    this.addSql(`drop table if exists "published"."article_themes" cascade;`);
    this.addSql(`drop table if exists "published"."award_sources" cascade;`);
    this.addSql(`drop table if exists "published"."block_organisations" cascade;`);
    this.addSql(`drop table if exists "published"."chapter_programmes" cascade;`);
    this.addSql(`drop table if exists "published"."chapter_sources" cascade;`);
    this.addSql(`drop table if exists "published"."emergency_service_countries" cascade;`);
    this.addSql(`drop table if exists "published"."emergency_service_programmes" cascade;`);
    this.addSql(`drop table if exists "published"."emergency_service_providers" cascade;`);
    this.addSql(`drop table if exists "published"."emergency_service_sources" cascade;`);
    this.addSql(`drop table if exists "published"."financial_statement_sources" cascade;`);
    this.addSql(`drop table if exists "published"."funding_agreement_programmes" cascade;`);
    this.addSql(`drop table if exists "published"."grant_call_donors" cascade;`);
    this.addSql(`drop table if exists "published"."grant_call_sources" cascade;`);
    this.addSql(`drop table if exists "published"."grant_donors" cascade;`);
    this.addSql(`drop table if exists "published"."mechanism_sources" cascade;`);
    this.addSql(`drop table if exists "published"."mechanism_themes" cascade;`);
    this.addSql(`drop table if exists "published"."media_asset_sources" cascade;`);
    this.addSql(`drop table if exists "published"."mission_partners" cascade;`);
    this.addSql(`drop table if exists "published"."mission_sources" cascade;`);
    this.addSql(`drop table if exists "published"."page_sources" cascade;`);
    this.addSql(`drop table if exists "published"."submission_authors" cascade;`);
    this.addSql(`drop table if exists "published"."submission_sources" cascade;`);
    this.addSql(`drop table if exists "published"."support_donors" cascade;`);
    this.addSql(`drop table if exists "published"."support_sources" cascade;`);
    this.addSql(`drop table if exists "published"."testimony_sources" cascade;`);
    this.addSql(`drop table if exists "published"."annual_report" cascade;`);
    this.addSql(`drop table if exists "published"."appeal_submission" cascade;`);
    this.addSql(`drop table if exists "published"."article" cascade;`);
    this.addSql(`drop table if exists "published"."authority" cascade;`);
    this.addSql(`drop table if exists "published"."award" cascade;`);
    this.addSql(`drop table if exists "published"."block" cascade;`);
    this.addSql(`drop table if exists "published"."chapter" cascade;`);
    this.addSql(`drop table if exists "published"."contribution" cascade;`);
    this.addSql(`drop table if exists "published"."donor" cascade;`);
    this.addSql(`drop table if exists "published"."donor_mention" cascade;`);
    this.addSql(`drop table if exists "published"."emergency_service" cascade;`);
    this.addSql(`drop table if exists "published"."exchange_rate" cascade;`);
    this.addSql(`drop table if exists "published"."figure" cascade;`);
    this.addSql(`drop table if exists "published"."financial_statement" cascade;`);
    this.addSql(`drop table if exists "published"."funding_agreement" cascade;`);
    this.addSql(`drop table if exists "published"."grant" cascade;`);
    this.addSql(`drop table if exists "published"."grant_call" cascade;`);
    this.addSql(`drop table if exists "published"."mechanism" cascade;`);
    this.addSql(`drop table if exists "published"."media_asset" cascade;`);
    this.addSql(`drop table if exists "published"."menu" cascade;`);
    this.addSql(`drop table if exists "published"."menu_entry" cascade;`);
    this.addSql(`drop table if exists "published"."mission" cascade;`);
    this.addSql(`drop table if exists "published"."page" cascade;`);
    this.addSql(`drop table if exists "published"."partnership" cascade;`);
    this.addSql(`drop table if exists "published"."redirect" cascade;`);
    this.addSql(`drop table if exists "published"."statement_line" cascade;`);
    this.addSql(`drop table if exists "published"."submission" cascade;`);
    this.addSql(`drop table if exists "published"."support" cascade;`);
    this.addSql(`drop table if exists "published"."testimony" cascade;`);
    this.addSql(`drop table if exists "desk"."mechanism" cascade;`);
    this.addSql(`drop table if exists "desk"."appeal_submission" cascade;`);
    this.addSql(`drop table if exists "desk"."redirect" cascade;`);
    this.addSql(`drop table if exists "desk"."emergency_service_providers" cascade;`);
    this.addSql(`drop table if exists "desk"."mission" cascade;`);
    this.addSql(`drop table if exists "desk"."mission_partners" cascade;`);
    this.addSql(`drop table if exists "desk"."grant_call" cascade;`);
    this.addSql(`drop table if exists "desk"."grant" cascade;`);
    this.addSql(`drop table if exists "desk"."emergency_service_countries" cascade;`);
    this.addSql(`drop table if exists "desk"."donor" cascade;`);
    this.addSql(`drop table if exists "desk"."grant_donors" cascade;`);
    this.addSql(`drop table if exists "desk"."grant_call_donors" cascade;`);
    this.addSql(`drop table if exists "desk"."funding_agreement" cascade;`);
    this.addSql(`drop table if exists "desk"."funding_agreement_programmes" cascade;`);
    this.addSql(`drop table if exists "desk"."authority" cascade;`);
    this.addSql(`drop table if exists "desk"."appeal_addressees" cascade;`);
    this.addSql(`drop table if exists "desk"."article_countries" cascade;`);
    this.addSql(`drop table if exists "desk"."partnership" cascade;`);
    this.addSql(`drop table if exists "desk"."page_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."mission_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."media_asset_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."mechanism_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."grant_call_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."financial_statement_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."figure" cascade;`);
    this.addSql(`drop table if exists "desk"."exchange_rate" cascade;`);
    this.addSql(`drop table if exists "desk"."emergency_service_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."donor_mention" cascade;`);
    this.addSql(`drop table if exists "desk"."contribution" cascade;`);
    this.addSql(`drop table if exists "desk"."chapter_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."award_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."article_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."annual_report_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."statement_line" cascade;`);
    this.addSql(`drop table if exists "desk"."submission" cascade;`);
    this.addSql(`drop table if exists "desk"."submission_authors" cascade;`);
    this.addSql(`drop table if exists "desk"."submission_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."support" cascade;`);
    this.addSql(`drop table if exists "desk"."support_donors" cascade;`);
    this.addSql(`drop table if exists "desk"."support_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."testimony" cascade;`);
    this.addSql(`drop table if exists "desk"."block" cascade;`);
    this.addSql(`drop table if exists "desk"."block_organisations" cascade;`);
    this.addSql(`drop table if exists "desk"."testimony_sources" cascade;`);
    this.addSql(`drop table if exists "desk"."mechanism_themes" cascade;`);
    this.addSql(`drop table if exists "desk"."article_themes" cascade;`);

    this.addSql(`alter table "desk"."appeal" drop column "sections";`);

    this.addSql(`alter table "published"."appeal" drop column "sections", drop column "former_names";`);

    this.addSql(`alter table "published"."country" drop column "former_names";`);

    this.addSql(`alter table "published"."membership" drop column "former_names";`);

    this.addSql(`alter table "published"."network" drop column "former_names";`);

    this.addSql(`alter table "published"."organisation" drop column "former_names";`);

    this.addSql(`alter table "published"."programme" drop column "former_names";`);

    this.addSql(`alter table "desk"."publication" drop constraint "publication_act_check";`);
    this.addSql(`alter table "desk"."publication" add constraint "publication_act_check" check ("act" in ('PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'EXPOSE', 'COARSEN'));`);

    this.addSql(`alter table "published"."region" drop column "former_names";`);

    this.addSql(`drop index "desk"."revision_saved_by_index";`);

    this.addSql(`alter table "published"."source" drop column "former_names";`);

    this.addSql(`alter table "published"."theme" drop column "former_names";`);
  }

}
