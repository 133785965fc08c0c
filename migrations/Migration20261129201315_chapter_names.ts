import { Migration } from '@mikro-orm/migrations';

export class Migration20261129201315_chapter_names extends Migration {

  override name = 'Migration20261129201315_chapter_names';

  override up(): void | Promise<void> {
    for (const schema of ['desk', 'published']) {
      this.addSql(`alter table "${schema}"."chapter" rename column "number" to "chapter_number";`);
      this.addSql(`alter table "${schema}"."chapter" rename column "page" to "printed_page";`);
    }
    this.addSql(`alter table "desk"."chapter" rename constraint "chapter_number_check" to "chapter_chapter_number_check";`);
    this.addSql(`alter table "desk"."chapter" rename constraint "chapter_page_check" to "chapter_printed_page_check";`);
    // What a chapter said before is compared with what it says now, and restored.
    this.addSql(`update "desk"."revision" set "content" = "content" - 'number' - 'page' || jsonb_build_object('chapterNumber', "content" -> 'number', 'printedPage', "content" -> 'page') where "item" = 'Chapter' and jsonb_exists("content", 'number');`);
  }

  override down(): void | Promise<void> {
    for (const schema of ['desk', 'published']) {
      this.addSql(`alter table "${schema}"."chapter" rename column "chapter_number" to "number";`);
      this.addSql(`alter table "${schema}"."chapter" rename column "printed_page" to "page";`);
    }
    this.addSql(`alter table "desk"."chapter" rename constraint "chapter_chapter_number_check" to "chapter_number_check";`);
    this.addSql(`alter table "desk"."chapter" rename constraint "chapter_printed_page_check" to "chapter_page_check";`);
    this.addSql(`update "desk"."revision" set "content" = "content" - 'chapterNumber' - 'printedPage' || jsonb_build_object('number', "content" -> 'chapterNumber', 'page', "content" -> 'printedPage') where "item" = 'Chapter' and jsonb_exists("content", 'chapterNumber');`);
  }

}
