import { Migration } from '@mikro-orm/migrations';

/** The kinds of item whose field `kind` has a name of its own now. */
const renamed = [
  ['Appeal', 'appeal', 'appealKind', 'appeal_kind'],
  ['Article', 'article', 'articleKind', 'article_kind'],
  ['Block', 'block', 'blockKind', 'block_kind'],
  ['DonorMention', 'donor_mention', 'mentionKind', 'mention_kind'],
  ['EmergencyService', 'emergency_service', 'serviceKind', 'service_kind'],
  ['Mechanism', 'mechanism', 'mechanismKind', 'mechanism_kind'],
  ['Mission', 'mission', 'missionKind', 'mission_kind'],
  ['Partnership', 'partnership', 'partnershipKind', 'partnership_kind'],
  ['Programme', 'programme', 'programmeKind', 'programme_kind'],
  ['Source', 'source', 'sourceKind', 'source_kind'],
  ['Submission', 'submission', 'submissionKind', 'submission_kind'],
  ['Support', 'support', 'supportKind', 'support_kind'],
  ['Theme', 'theme', 'themeKind', 'theme_kind'],
] as const;

export class Migration20261129224700_names_of_kinds extends Migration {

  override name = 'Migration20261129224700_names_of_kinds';

  override up(): void | Promise<void> {
    for (const [item, table, field, column] of renamed) {
      for (const schema of ['desk', 'published'])
        this.addSql(`alter table "${schema}"."${table}" rename column "kind" to "${column}";`);
      this.addSql(`alter table "desk"."${table}" rename constraint "${table}_kind_check" to "${table}_${column}_check";`);
      // What an item said before is compared with what it says now, and restored.
      this.addSql(`update "desk"."revision" set "content" = "content" - 'kind' || jsonb_build_object('${field}', "content" -> 'kind') where "item" = '${item}' and jsonb_exists("content", 'kind');`);
    }
  }

}
