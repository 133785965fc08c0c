export class Next extends Migration {
  override up(): void {
    this.addSql(`alter table "desk"."theme" add "weight" int not null default 0, add "title" text null;`);
    this.addSql(`alter table "desk"."theme" add constraint "theme_weight_check" check ("weight" > 0);`);
    this.addSql(`alter table "desk"."theme" drop constraint "theme_kind_check";`);
    this.addSql(`alter table "desk"."theme" add constraint "theme_kind_check" check ("kind" in ('A', 'C', 'B'));`);
    this.addSql(`create unique index "theme_title_unique" on "desk"."theme" ("title");`);
    this.addSql(`create index "theme_kind_index" on "desk"."theme" ("kind");`);
    this.addSql(`create table "desk"."part" ("id" uuid not null);`);
    this.addSql(`alter table "desk"."part" alter column "id" drop default;`);
    this.addSql(`update desk.theme set title = 'a;b';`);
    this.addSql(`alter table "desk"."theme" alter column "slug" drop not null;`);
  }

  override down(): void {
    this.addSql(`drop table desk.anything;`);
  }
}
