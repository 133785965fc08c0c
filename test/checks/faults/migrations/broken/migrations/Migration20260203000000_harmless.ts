// contract: 1.0.0
export class Next extends Migration {
  override up(): void {
    this.addSql(`alter table "desk"."theme" add "title" text null;`);
  }

  override down(): void {
    this.addSql(`drop table desk.anything;`);
  }
}
