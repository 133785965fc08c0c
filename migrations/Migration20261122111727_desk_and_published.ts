import { Migration } from '@mikro-orm/migrations';

export class Migration20261122111727_desk_and_published extends Migration {

  override name = 'Migration20261122111727_desk_and_published';

  override up(): void | Promise<void> {
    this.addSql(`create schema if not exists "desk";`);
    this.addSql(`create schema if not exists "published";`);
    this.addSql(`create table "desk"."api_key" ("id" uuid not null, "hash" text not null, "name" text not null, "audience" text not null, "created_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "desk"."api_key" add constraint "api_key_hash_unique" unique ("hash");`);

    this.addSql(`create table "desk"."appeal" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "exposure" text not null, "slug" text not null, "kind" text not null, "reference_raw" text null, "reference" text null, "reference_country" text null, "reference_number" integer null, "reference_month" integer null, "reference_year" integer null, "reference_serial" text null, "follow_up_number" integer null, "parent_id" uuid null, "parent_reference" text null, "new_information" boolean null, "title" jsonb not null, "summary" jsonb null, "document_date_value" date not null, "document_date_precision" text not null, "published_on" date null, "updated_on" date null, "subject_unit" text null, "subject_count" integer null, "subject_kind" text null, "actions_requested" jsonb null, "action_open" boolean not null, "action_until" date null, "languages" text[] null, "review_by" date null, primary key ("id"));`);
    this.addSql(`create index "appeal_parent_id_index" on "desk"."appeal" ("parent_id");`);
    this.addSql(`create unique index "desk_appeal_natural" on "desk"."appeal" ("slug") nulls not distinct;`);
    this.addSql(`create unique index "desk_appeal_reference" on "desk"."appeal" ("reference");`);

    this.addSql(`create table "desk"."network" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "name" jsonb not null, "description" jsonb null, primary key ("id"));`);
    this.addSql(`create unique index "desk_network_natural" on "desk"."network" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."programme" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "description" jsonb null, "start_year" integer null, "end_year" integer null, "parent_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "programme_parent_id_index" on "desk"."programme" ("parent_id");`);
    this.addSql(`create unique index "desk_programme_natural" on "desk"."programme" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."appeal_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "appeal_programmes_target_id_index" on "desk"."appeal_programmes" ("target_id");`);

    this.addSql(`create table "desk"."publication" ("id" uuid not null, "item" text not null, "item_id" uuid not null, "act" text not null, "locales" text[] not null, "done_at" timestamptz(3) not null, "done_by" text not null, primary key ("id"));`);
    this.addSql(`create index "publication_item_id_index" on "desk"."publication" ("item_id", "done_at");`);

    this.addSql(`create table "published"."appeal_cosigners" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_appeal_cosigners_target_id_index" on "published"."appeal_cosigners" ("target_id");`);

    this.addSql(`create table "published"."appeal_countries" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_appeal_countries_target_id_index" on "published"."appeal_countries" ("target_id");`);

    this.addSql(`create table "published"."appeal_informants" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_appeal_informants_target_id_index" on "published"."appeal_informants" ("target_id");`);

    this.addSql(`create table "published"."appeal_programmes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_appeal_programmes_target_id_index" on "published"."appeal_programmes" ("target_id");`);

    this.addSql(`create table "published"."appeal_regions" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_appeal_regions_target_id_index" on "published"."appeal_regions" ("target_id");`);

    this.addSql(`create table "published"."appeal_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_appeal_sources_target_id_index" on "published"."appeal_sources" ("target_id");`);

    this.addSql(`create table "published"."appeal_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_appeal_themes_target_id_index" on "published"."appeal_themes" ("target_id");`);

    this.addSql(`create table "published"."organisation_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_organisation_sources_target_id_index" on "published"."organisation_sources" ("target_id");`);

    this.addSql(`create table "published"."organisation_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_organisation_themes_target_id_index" on "published"."organisation_themes" ("target_id");`);

    this.addSql(`create table "published"."programme_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_programme_sources_target_id_index" on "published"."programme_sources" ("target_id");`);

    this.addSql(`create table "published"."programme_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "published_programme_themes_target_id_index" on "published"."programme_themes" ("target_id");`);

    this.addSql(`create table "published"."appeal" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "exposure" text not null, "slug" text not null, "kind" text not null, "reference_raw" text null, "reference" text null, "reference_country" text null, "reference_number" integer null, "reference_month" integer null, "reference_year" integer null, "reference_serial" text null, "follow_up_number" integer null, "parent_id" uuid null, "parent_reference" text null, "new_information" boolean null, "title" jsonb not null, "summary" jsonb null, "document_date_value" date not null, "document_date_precision" text not null, "published_on" date null, "updated_on" date null, "subject_unit" text null, "subject_count" integer null, "subject_kind" text null, "actions_requested" jsonb null, "action_open" boolean not null, "action_until" date null, "languages" text[] null, "review_by" date null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_appeal_natural" on "published"."appeal" ("slug") nulls not distinct where live;`);
    this.addSql(`create unique index "published_appeal_reference" on "published"."appeal" ("reference") where live;`);
    this.addSql(`create index "published_appeal_parent_id_index" on "published"."appeal" ("parent_id");`);
    this.addSql(`create index "published_appeal_cover_id_index" on "published"."appeal" ("cover_id");`);

    this.addSql(`create table "published"."country" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "iso2" text not null, "iso3" text not null, "m49" text null, "listing" text not null, "name" jsonb not null, "region_id" uuid not null, "m49_region_id" uuid null, "latitude" double precision null, "longitude" double precision null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_country_natural" on "published"."country" ("iso2") nulls not distinct where live;`);
    this.addSql(`create unique index "published_country_iso3" on "published"."country" ("iso3") where live;`);
    this.addSql(`create index "published_country_region_id_index" on "published"."country" ("region_id");`);
    this.addSql(`create index "published_country_m49_region_id_index" on "published"."country" ("m49_region_id");`);
    this.addSql(`create index "published_country_cover_id_index" on "published"."country" ("cover_id");`);

    this.addSql(`create table "published"."membership" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "organisation_id" uuid not null, "network_id" uuid not null, "status" text not null, "valid_from_value" date null, "valid_from_precision" text null, "valid_to_value" date null, "valid_to_precision" text null, "source_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_membership_natural" on "published"."membership" ("organisation_id", "network_id", "source_id") nulls not distinct where live;`);
    this.addSql(`create index "published_membership_organisation_id_index" on "published"."membership" ("organisation_id");`);
    this.addSql(`create index "published_membership_network_id_index" on "published"."membership" ("network_id");`);
    this.addSql(`create index "published_membership_source_id_index" on "published"."membership" ("source_id");`);
    this.addSql(`create index "published_membership_cover_id_index" on "published"."membership" ("cover_id");`);

    this.addSql(`create table "published"."network" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "name" jsonb not null, "description" jsonb null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_network_natural" on "published"."network" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_network_cover_id_index" on "published"."network" ("cover_id");`);

    this.addSql(`create table "published"."organisation" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "exposure" text not null, "slug" text not null, "name" text not null, "acronym" text null, "other_names" text[] null, "type" text null, "region_id" uuid null, "country_id" uuid null, "is_member" boolean not null, "member_since" integer null, "city" text null, "website" text null, "public_email" text null, "founded_year" integer null, "description" jsonb null, "working_languages" text[] null, "services" text[] null, "geographic_scope" text null, "identifiers" jsonb null, "contact_email" text null, "contact_phone" text null, "internal_note" text null, "due_diligence" text null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_organisation_natural" on "published"."organisation" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_organisation_region_id_index" on "published"."organisation" ("region_id");`);
    this.addSql(`create index "published_organisation_country_id_index" on "published"."organisation" ("country_id");`);
    this.addSql(`create index "published_organisation_cover_id_index" on "published"."organisation" ("cover_id");`);

    this.addSql(`create table "published"."programme" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "title" jsonb not null, "description" jsonb null, "start_year" integer null, "end_year" integer null, "parent_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_programme_natural" on "published"."programme" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_programme_parent_id_index" on "published"."programme" ("parent_id");`);
    this.addSql(`create index "published_programme_cover_id_index" on "published"."programme" ("cover_id");`);

    this.addSql(`create table "published"."region" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "scheme" text not null, "m49" text null, "name" jsonb not null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_region_natural" on "published"."region" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_region_cover_id_index" on "published"."region" ("cover_id");`);

    this.addSql(`create table "published"."source" ("id" uuid not null, "revision" integer not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "url" text not null, "title" text null, "kind" text not null, "retrieved_on" date null, "locale" text null, "hash" text null, "note" text null, "url_is_open" boolean not null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_source_natural" on "published"."source" ("url") nulls not distinct where live;`);
    this.addSql(`create index "published_source_cover_id_index" on "published"."source" ("cover_id");`);

    this.addSql(`create table "published"."theme" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "label" jsonb not null, "alt_labels" jsonb null, "broader_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "published_theme_natural" on "published"."theme" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_theme_broader_id_index" on "published"."theme" ("broader_id");`);
    this.addSql(`create index "published_theme_cover_id_index" on "published"."theme" ("cover_id");`);

    this.addSql(`create table "desk"."publishing" ("id" serial primary key);`);

    this.addSql(`create table "desk"."region" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "scheme" text not null, "m49" text null, "name" jsonb not null, primary key ("id"));`);
    this.addSql(`create unique index "desk_region_natural" on "desk"."region" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."country" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "iso2" text not null, "iso3" text not null, "m49" text null, "listing" text not null, "name" jsonb not null, "region_id" uuid not null, "m49_region_id" uuid null, "latitude" double precision null, "longitude" double precision null, primary key ("id"));`);
    this.addSql(`create index "country_region_id_index" on "desk"."country" ("region_id");`);
    this.addSql(`create index "country_m49_region_id_index" on "desk"."country" ("m49_region_id");`);
    this.addSql(`create unique index "desk_country_natural" on "desk"."country" ("iso2") nulls not distinct;`);
    this.addSql(`create unique index "desk_country_iso3" on "desk"."country" ("iso3");`);

    this.addSql(`create table "desk"."organisation" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "exposure" text not null, "slug" text not null, "name" text not null, "acronym" text null, "other_names" text[] null, "type" text null, "region_id" uuid null, "country_id" uuid null, "is_member" boolean not null, "member_since" integer null, "city" text null, "website" text null, "public_email" text null, "founded_year" integer null, "description" jsonb null, "working_languages" text[] null, "services" text[] null, "geographic_scope" text null, "identifiers" jsonb null, "contact_email" text null, "contact_phone" text null, "internal_note" text null, "due_diligence" text null, primary key ("id"));`);
    this.addSql(`create index "organisation_region_id_index" on "desk"."organisation" ("region_id");`);
    this.addSql(`create index "organisation_country_id_index" on "desk"."organisation" ("country_id");`);
    this.addSql(`create unique index "desk_organisation_natural" on "desk"."organisation" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."appeal_informants" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "appeal_informants_target_id_index" on "desk"."appeal_informants" ("target_id");`);

    this.addSql(`create table "desk"."appeal_cosigners" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "appeal_cosigners_target_id_index" on "desk"."appeal_cosigners" ("target_id");`);

    this.addSql(`create table "desk"."appeal_countries" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "appeal_countries_target_id_index" on "desk"."appeal_countries" ("target_id");`);

    this.addSql(`create table "desk"."appeal_regions" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "appeal_regions_target_id_index" on "desk"."appeal_regions" ("target_id");`);

    this.addSql(`create table "desk"."revision" ("item_id" uuid not null, "number" int not null, "item" text not null, "content" jsonb not null, "saved_at" timestamptz(3) not null, "saved_by" text not null, primary key ("item_id", "number"));`);

    this.addSql(`create table "desk"."secret" ("name" text not null, "value" text not null, primary key ("name"));`);

    this.addSql(`create table "desk"."source" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "url" text not null, "title" text null, "kind" text not null, "retrieved_on" date null, "locale" text null, "hash" text null, "note" text null, "url_is_open" boolean not null, primary key ("id"));`);
    this.addSql(`create unique index "desk_source_natural" on "desk"."source" ("url") nulls not distinct;`);

    this.addSql(`create table "desk"."programme_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "programme_sources_target_id_index" on "desk"."programme_sources" ("target_id");`);

    this.addSql(`create table "desk"."organisation_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "organisation_sources_target_id_index" on "desk"."organisation_sources" ("target_id");`);

    this.addSql(`create table "desk"."membership" ("id" uuid not null, "revision" int not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "organisation_id" uuid not null, "network_id" uuid not null, "status" text not null, "valid_from_value" date null, "valid_from_precision" text null, "valid_to_value" date null, "valid_to_precision" text null, "source_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "membership_organisation_id_index" on "desk"."membership" ("organisation_id");`);
    this.addSql(`create index "membership_network_id_index" on "desk"."membership" ("network_id");`);
    this.addSql(`create index "membership_source_id_index" on "desk"."membership" ("source_id");`);
    this.addSql(`create unique index "desk_membership_natural" on "desk"."membership" ("organisation_id", "network_id", "source_id") nulls not distinct;`);

    this.addSql(`create table "desk"."appeal_sources" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "appeal_sources_target_id_index" on "desk"."appeal_sources" ("target_id");`);

    this.addSql(`create table "desk"."theme" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "provenance" text not null, "updated_at" timestamptz(3) not null, "slug" text not null, "kind" text not null, "label" jsonb not null, "alt_labels" jsonb null, "broader_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "theme_broader_id_index" on "desk"."theme" ("broader_id");`);
    this.addSql(`create unique index "desk_theme_natural" on "desk"."theme" ("slug") nulls not distinct;`);

    this.addSql(`create table "desk"."programme_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "programme_themes_target_id_index" on "desk"."programme_themes" ("target_id");`);

    this.addSql(`create table "desk"."organisation_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "organisation_themes_target_id_index" on "desk"."organisation_themes" ("target_id");`);

    this.addSql(`create table "desk"."appeal_themes" ("owner_id" uuid not null, "target_id" uuid not null, primary key ("owner_id", "target_id"));`);
    this.addSql(`create index "appeal_themes_target_id_index" on "desk"."appeal_themes" ("target_id");`);

    this.addSql(`create table "desk"."window_shape" ("audience" text not null, "shape" text not null, "built_at" timestamptz(3) not null, primary key ("audience"));`);

    this.addSql(`alter table "desk"."api_key" add constraint "api_key_audience_check" check (audience in ('public', 'partner', 'staff'));`);

    this.addSql(`alter table "desk"."appeal" add constraint "appeal_parent_id_foreign" foreign key ("parent_id") references "desk"."appeal" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_exposure_check" check (exposure in ('PUBLIC', 'GENERALISED', 'WITHHELD'));`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_kind_check" check (kind in ('URGENT_APPEAL', 'URGENT_INTERVENTION', 'PRESS_RELEASE', 'OPEN_LETTER', 'JOINT_STATEMENT', 'STATEMENT', 'CALL_FOR_ACTION', 'NEWS_RELEASE'));`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_reference_number_check" check (reference_number >= 0 and reference_number <= 999);`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_reference_month_check" check (reference_month >= 1 and reference_month <= 12);`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_reference_year_check" check (reference_year >= 1997 and reference_year <= 2096);`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_follow_up_number_check" check (follow_up_number >= 1 and follow_up_number <= 999);`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_document_date_check" check (document_date_precision in ('DAY', 'MONTH', 'YEAR') and (document_date_value is null) = (document_date_precision is null));`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_subject_unit_check" check (subject_unit in ('PERSONS', 'ORGANISATIONS'));`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_subject_count_check" check (subject_count >= 1 and subject_count <= 100000);`);
    this.addSql(`alter table "desk"."appeal" add constraint "appeal_subject_kind_check" check (subject_kind in ('DEFENDERS', 'WOMEN_DEFENDERS', 'LAWYERS', 'JOURNALISTS', 'TRADE_UNIONISTS', 'PROTESTERS', 'RELATIVES', 'ORGANISATIONS', 'OTHERS'));`);

    this.addSql(`alter table "desk"."network" add constraint "network_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);

    this.addSql(`alter table "desk"."programme" add constraint "programme_parent_id_foreign" foreign key ("parent_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."programme" add constraint "programme_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."programme" add constraint "programme_kind_check" check (kind in ('PROGRAMME', 'WORKING_GROUP', 'PROJECT', 'COUNTRY_PROGRAMME', 'CONSORTIUM', 'DATA_PRODUCT', 'OFFICE'));`);
    this.addSql(`alter table "desk"."programme" add constraint "programme_start_year_check" check (start_year >= 1900 and start_year <= 2200);`);
    this.addSql(`alter table "desk"."programme" add constraint "programme_end_year_check" check (end_year >= 1900 and end_year <= 2200);`);

    this.addSql(`alter table "desk"."appeal_programmes" add constraint "appeal_programmes_owner_id_foreign" foreign key ("owner_id") references "desk"."appeal" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."appeal_programmes" add constraint "appeal_programmes_target_id_foreign" foreign key ("target_id") references "desk"."programme" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."publication" add constraint "publication_act_check" check (act in ('PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'EXPOSE', 'COARSEN'));`);

    this.addSql(`alter table "desk"."publishing" add constraint "publishing_id_check" check (id = 1);`);

    this.addSql(`alter table "desk"."region" add constraint "region_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."region" add constraint "region_scheme_check" check (scheme in ('OMCT', 'M49'));`);

    this.addSql(`alter table "desk"."country" add constraint "country_region_id_foreign" foreign key ("region_id") references "desk"."region" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."country" add constraint "country_m49_region_id_foreign" foreign key ("m49_region_id") references "desk"."region" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."country" add constraint "country_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."country" add constraint "country_listing_check" check (listing in ('ISO_3166', 'USER_ASSIGNED', 'FICTIONAL'));`);
    this.addSql(`alter table "desk"."country" add constraint "country_latitude_check" check (latitude >= '-90'::double precision and latitude <= '90'::double precision);`);
    this.addSql(`alter table "desk"."country" add constraint "country_longitude_check" check (longitude >= '-180'::double precision and longitude <= '180'::double precision);`);

    this.addSql(`alter table "desk"."organisation" add constraint "organisation_region_id_foreign" foreign key ("region_id") references "desk"."region" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_country_id_foreign" foreign key ("country_id") references "desk"."country" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_exposure_check" check (exposure in ('PUBLIC', 'GENERALISED', 'WITHHELD'));`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_type_check" check (type in ('GOVERNMENT', 'LOCAL_GOVERNMENT', 'OTHER_PUBLIC_SECTOR', 'INTERNATIONAL_NGO', 'NATIONAL_NGO', 'REGIONAL_NGO', 'PARTNER_COUNTRY_NGO', 'MULTILATERAL', 'FOUNDATION', 'PRIVATE_SECTOR', 'ACADEMIC', 'OTHER'));`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_member_since_check" check (member_since >= 1980 and member_since <= 2200);`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_founded_year_check" check (founded_year >= 1700 and founded_year <= 2200);`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_services_check" check (services <@ array['MEDICAL', 'PSYCHOSOCIAL', 'LEGAL', 'SOCIAL', 'RELOCATION', 'PHYSICAL_SECURITY', 'DIGITAL_SECURITY', 'COMMUNICATIONS', 'CAPACITY_BUILDING', 'TRANSPORT', 'HUMANITARIAN', 'MONITORING_AND_ADVOCACY']);`);
    this.addSql(`alter table "desk"."organisation" add constraint "organisation_geographic_scope_check" check (geographic_scope in ('LOCAL', 'NATIONAL', 'REGIONAL', 'INTERNATIONAL'));`);

    this.addSql(`alter table "desk"."appeal_informants" add constraint "appeal_informants_owner_id_foreign" foreign key ("owner_id") references "desk"."appeal" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."appeal_informants" add constraint "appeal_informants_target_id_foreign" foreign key ("target_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."appeal_cosigners" add constraint "appeal_cosigners_owner_id_foreign" foreign key ("owner_id") references "desk"."appeal" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."appeal_cosigners" add constraint "appeal_cosigners_target_id_foreign" foreign key ("target_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."appeal_countries" add constraint "appeal_countries_owner_id_foreign" foreign key ("owner_id") references "desk"."appeal" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."appeal_countries" add constraint "appeal_countries_target_id_foreign" foreign key ("target_id") references "desk"."country" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."appeal_regions" add constraint "appeal_regions_owner_id_foreign" foreign key ("owner_id") references "desk"."appeal" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."appeal_regions" add constraint "appeal_regions_target_id_foreign" foreign key ("target_id") references "desk"."region" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."source" add constraint "source_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."source" add constraint "source_kind_check" check (kind in ('OFFICIAL', 'REPOST'));`);

    this.addSql(`alter table "desk"."programme_sources" add constraint "programme_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."programme" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."programme_sources" add constraint "programme_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."organisation_sources" add constraint "organisation_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."organisation" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."organisation_sources" add constraint "organisation_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."membership" add constraint "membership_organisation_id_foreign" foreign key ("organisation_id") references "desk"."organisation" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."membership" add constraint "membership_network_id_foreign" foreign key ("network_id") references "desk"."network" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."membership" add constraint "membership_source_id_foreign" foreign key ("source_id") references "desk"."source" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."membership" add constraint "membership_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."membership" add constraint "membership_status_check" check (status in ('APPLICANT', 'MEMBER', 'SUSPENDED', 'FORMER'));`);
    this.addSql(`alter table "desk"."membership" add constraint "membership_valid_from_check" check (valid_from_precision in ('DAY', 'MONTH', 'YEAR') and (valid_from_value is null) = (valid_from_precision is null));`);
    this.addSql(`alter table "desk"."membership" add constraint "membership_valid_to_check" check (valid_to_precision in ('DAY', 'MONTH', 'YEAR') and (valid_to_value is null) = (valid_to_precision is null));`);

    this.addSql(`alter table "desk"."appeal_sources" add constraint "appeal_sources_owner_id_foreign" foreign key ("owner_id") references "desk"."appeal" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."appeal_sources" add constraint "appeal_sources_target_id_foreign" foreign key ("target_id") references "desk"."source" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."theme" add constraint "theme_broader_id_foreign" foreign key ("broader_id") references "desk"."theme" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."theme" add constraint "theme_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."theme" add constraint "theme_kind_check" check (kind in ('VIOLATION', 'OUTCOME', 'CONTEXT'));`);

    this.addSql(`alter table "desk"."programme_themes" add constraint "programme_themes_owner_id_foreign" foreign key ("owner_id") references "desk"."programme" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."programme_themes" add constraint "programme_themes_target_id_foreign" foreign key ("target_id") references "desk"."theme" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."organisation_themes" add constraint "organisation_themes_owner_id_foreign" foreign key ("owner_id") references "desk"."organisation" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."organisation_themes" add constraint "organisation_themes_target_id_foreign" foreign key ("target_id") references "desk"."theme" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "desk"."appeal_themes" add constraint "appeal_themes_owner_id_foreign" foreign key ("owner_id") references "desk"."appeal" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."appeal_themes" add constraint "appeal_themes_target_id_foreign" foreign key ("target_id") references "desk"."theme" ("id") on update restrict on delete restrict;`);

    // The row whose lock serialises everything that changes a window.
    this.addSql(`insert into "desk"."publishing" ("id") values (1);`);
  }
}
