// contract: 2.0.0
export class Next extends Migration {
  override up(): void {
    this.addSql(`alter table "desk"."theme" drop column "slug";`);
  }

  override down(): void {
    this.addSql(`drop table desk.anything;`);
  }
}
