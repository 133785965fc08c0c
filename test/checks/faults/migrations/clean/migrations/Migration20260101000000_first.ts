export class Next extends Migration {
  override up(): void {
    this.addSql(`create table "desk"."theme" ("id" uuid not null, "slug" text not null, "kind" text not null);`);
    this.addSql(`alter table "desk"."theme" add constraint "theme_kind_check" check ("kind" in ('A', 'B'));`);
    this.addSql(`create unique index "theme_slug_unique" on "desk"."theme" ("slug");`);
    this.addSql(`alter table "desk"."theme" drop column "older";`);
  }

  override down(): void {
    this.addSql(`drop table desk.anything;`);
  }
}
