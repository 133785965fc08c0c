// contract: 1.0.0 reads and writes no kind.
export class Next extends Migration {
  override up(): void {
    this.addSql(`alter table "desk"."theme" drop column "kind";`);
  }

  override down(): void {
    this.addSql(`drop table desk.anything;`);
  }
}
