import type { FieldMetadata, ItemMetadata } from '../../src/entities/house/metadata.js';
import { isLocalised } from '../../src/entities/house/metadata.js';
import type { Editor } from '../setup/editors.js';

// Written again on purpose, as plain lists: what the product makes of rights is to be tested, not believed.
const money = [
  'Contribution',
  'Donor',
  'DonorMention',
  'ExchangeRate',
  'FinancialStatement',
  'FundingAgreement',
  'Grant',
  'GrantCall',
  'StatementLine',
  'Support',
];

/** Whether somebody reads the drafts of a kind, but for what is withheld. */
export const readsDrafts = (editor: Editor, { name }: Pick<ItemMetadata, 'name'>): boolean =>
  ({
    translator: false,
    writer: ['Article', 'Block'].includes(name),
    finance: true,
    administrator: !money.includes(name),
  })[editor];

/** Whether somebody reads items that are withheld. */
export const readsWithheld = (editor: Editor): boolean => editor === 'administrator';

/** Whether somebody reads how the work on a field stands, where it is not as everybody reads it. */
export const readsDraftOf = (editor: Editor, item: ItemMetadata, field: FieldMetadata): boolean =>
  readsDrafts(editor, item) || (editor === 'translator' && isLocalised(field) && !money.includes(item.name));
