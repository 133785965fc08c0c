import { sampleAppealSubmissions, sampleMissions, sampleSubmissions } from './advocacy.js';
import { sampleAppeals, type SampleAppeal } from './appeals.js';
import { sampleAuthorities } from './authorities.js';
import { sampleArticles, sampleTestimonies } from './content.js';
import { sampleContributions, sampleRates } from './contributions.js';
import { sampleAttachments } from './documents.js';
import { sampleDonors } from './donors.js';
import { sampleGrantCalls, sampleGrants } from './grants.js';
import type { Fields } from './phrase.js';
import type { SampleSetting } from './setting.js';
import { sampleFiles, sampleMedia } from './media.js';
import { fileBlocks, galleryPictures, richBlocks } from './rich-blocks.js';
import { sampleAccounts } from './statements.js';
import { sampleAgreements, sampleSupports } from './supports.js';

/** Rows of one kind. */
export interface Batch {
  readonly kind: string;
  readonly rows: readonly SampleRow[];
}

/** A row, and of those whose translations are behind what they said before. */
interface SampleRow {
  readonly fields: Fields;
  readonly earlier?: Fields;
}

/**
 * All of the sample but its organisations: batches that are published together, each after those that it
 * refers to.
 */
export function sampleBatches(setting: SampleSetting): Batch[][] {
  const appeals = sampleAppeals(setting);
  const donors = sampleDonors(setting.places);
  const contributions = sampleContributions(donors, setting.programmes);
  const grants = sampleGrants(setting, donors);
  const accounts = sampleAccounts(contributions, grants);
  const articles = sampleArticles(setting);
  const attached = attachments(articles.articles, appeals);
  const slugs = articles.articles.map(({ slug }) => String(slug));
  const [first = '', newest = ''] = [slugs[0], slugs.at(-1)];
  return [
    [batch('Authority', sampleAuthorities(setting.places))],
    [
      {
        kind: 'Appeal',
        rows: appeals.map(({ fields, earlier }) => ({
          fields,
          ...(earlier && { earlier: { summary: earlier } }),
        })),
      },
    ],
    [
      batch('Mission', sampleMissions(setting, appeals)),
      batch('Submission', sampleSubmissions(setting)),
      batch('AppealSubmission', sampleAppealSubmissions(setting, appeals)),
    ],
    [
      batch('Donor', donors.map(fieldsOf)),
      batch('Contribution', contributions.map(fieldsOf)),
      batch('FundingAgreement', sampleAgreements(setting, donors)),
      batch('GrantCall', sampleGrantCalls(setting, donors)),
      batch('Support', sampleSupports(setting, donors)),
      batch('ExchangeRate', sampleRates()),
    ],
    // Accounts and what they add up are true only together.
    [
      batch('Grant', grants.map(fieldsOf)),
      batch('FinancialStatement', accounts.statements),
      batch('StatementLine', accounts.lines),
    ],
    [
      batch('MediaAsset', sampleMedia()),
      batch('Testimony', sampleTestimonies(setting)),
      batch('Article', articles.articles),
      batch('Attachment', attached),
      batch('Block', [...articles.blocks, ...richBlocks(first), ...fileBlocks(newest, attached)]),
      batch('GalleryPicture', galleryPictures(first, sampleFiles)),
    ],
  ].map((together) => together.filter(({ rows }) => rows.length > 0));
}

/** Attached to the newest article and to the newest appeal that everybody may know. */
function attachments(articles: readonly Fields[], appeals: readonly SampleAppeal[]): Fields[] {
  const [article, appeal] = [articles.at(-1), appeals.findLast(({ fields }) => fields.exposure === 'PUBLIC')];
  return article && appeal ? sampleAttachments(String(article.slug), appeal.slug) : [];
}

const batch = (kind: string, rows: readonly Fields[]): Batch => ({
  kind,
  rows: rows.map((fields) => ({ fields })),
});
const fieldsOf = ({ fields }: { readonly fields: Fields }): Fields => fields;
