export class Next extends Migration {
  override up(): void {
    this.addSql(`alter table "desk"."theme" drop column "slug", add "weight" int not null;`);
    this.addSql(`alter table "desk"."theme" rename column "kind" to "sort";`);
    this.addSql(`alter table "desk"."theme" alter column "kind" set not null;`);
    this.addSql(`alter table "desk"."theme" alter column "kind" drop default;`);
    this.addSql(`alter table "desk"."theme" alter column "kind" type varchar(9) using ("kind"::varchar(9));`);
    this.addSql(`alter table "desk"."theme" drop constraint "theme_kind_check";`);
    this.addSql(`alter table "desk"."theme" add constraint "theme_kind_check" check ("kind" in ('A'));`);
    this.addSql(`drop table "desk"."theme" cascade;`);
    this.addSql(`drop index "desk"."theme_slug_unique";`);
    this.addSql(`create unique index "theme_kind_unique" on "desk"."theme" ("kind");`);
    this.addSql(`do $$ begin delete from desk.theme; end $$;`);
    this.addSql(`alter table "desk"."theme" add "note" text null, add constraint "theme_note_check" check ("note" is not null);`);
  }

  override down(): void {
    this.addSql(`drop table desk.anything;`);
  }
}
